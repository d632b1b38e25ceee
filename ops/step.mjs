// Plain JavaScript, because ops/bootstrap.mjs runs on whatever Node the machine has.

/** Something an operator can mend. The message is one sentence that says what to do; a command ends with it and exit status 1. */
export class Stop extends Error {
  name = 'Stop';
}

/**
 * Does one step of a command and says it in one line, with seconds: `Building the pages … 43.1 s`.
 * A text that the work returns is added to the line.
 * @template Result
 * @param {string} name
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const from = performance.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    process.stdout.write(`${since(from)}${typeof result === 'string' ? `, ${result}` : ''}\n`);
    return result;
  } catch (fault) {
    process.stdout.write(`failed after ${since(from)}\n`);
    throw fault;
  }
}

/**
 * Runs a command to its end. A `Stop` is shown as its sentence, anything else with where it came from.
 * @param {() => unknown} main
 */
export async function command(main) {
  try {
    await main();
  } catch (fault) {
    console.error(fault instanceof Stop ? fault.message : fault);
    process.exit(1);
  }
}

/**
 * @param {number} from milliseconds, of `performance.now()`
 * @returns {string} `0.4 s`, `3 min 10 s`
 */
export function since(from) {
  const seconds = (performance.now() - from) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
