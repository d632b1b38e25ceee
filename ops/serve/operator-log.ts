/** One line per fault that the operator should know of: at once, and while it lasts not more than once a minute. */
export function operatorLog(write: (line: string) => void = console.error, now: () => number = Date.now): (fault: unknown) => void {
  const said = new Map<string, number>();
  return (fault) => {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (now() - (said.get(message) ?? Number.NEGATIVE_INFINITY) < 60_000) return;
    said.set(message, now());
    write(`${new Date(now()).toISOString()} ${message}`);
  };
}
