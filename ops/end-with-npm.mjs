/**
 * npm's shell doesn't pass signals on: who ends `npm start` would leave the server running. So what npm started ends when its parent is gone.
 * @param {() => unknown} stop
 */
export function endWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
