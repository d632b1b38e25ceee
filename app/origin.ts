/** Where this installation is reached: `ORIGIN`, else the local address. Links in mail and the check of what a change comes from use it. */
export function ownOrigin(): string {
  return process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`;
}

/** Whether a change comes from our own pages: an absent origin, `null` and every other are refused. */
export function isOwnOrigin(headers: Headers): boolean {
  return headers.get('origin') === ownOrigin();
}
