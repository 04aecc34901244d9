/**
 * The end of a run of Web Test Runner: the runner's own, or a standstill, after which all that still goes on is stopped, for it would take the
 * processor and the ports of whatever runs next. The runner's own `stop` leaves browsers alone that have not finished their files.
 */

/**
 * @param runner a run that has begun
 * @param browsers the launchers of that run
 * @param standstill a run in which no file begins or ends for so long stands still, ms
 * @param stopping how long runner and browsers may take to stop, ms: one that hangs may never do so
 * @returns {Promise<boolean>} whether it came to its end by itself
 */
export function runEnds(runner, browsers, standstill, stopping) {
  return new Promise((resolve) => {
    let timer;
    const ended = () => {
      clearTimeout(timer);
      resolve(true);
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, standstill);
    };
    const stop = () => {
      // Else it would begin its next file as soon as a browser of it is gone.
      runner.config.concurrentBrowsers = 0;
      runner.off('stopped', ended);
      runner.sessions.off('session-status-updated', moved);
      timer = setTimeout(() => resolve(false), stopping);
      const stopped = [runner, ...browsers].map(async (each) => each.stop?.());
      void Promise.allSettled(stopped).then(() => {
        clearTimeout(timer);
        resolve(false);
      });
    };
    runner.sessions.on('session-status-updated', moved);
    runner.on('stopped', ended);
    moved();
  });
}
