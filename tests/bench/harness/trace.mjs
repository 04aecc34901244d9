/** Main-thread time between marks or until a paint, from the browser's own trace of the tasks that its scheduler ran. */

const CATEGORIES = ['toplevel', 'blink.user_timing'];
const PREFIX = 'bench:';
/** What the scheduler runs; what goes on after `scheduler.yield` is traced as its microtasks alone. */
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/** What a trace needs that tells of paints. */
export const PAINTS = ['toplevel', 'loading', 'blink.user_timing'];

/** The events of a trace of what `work` does. */
export async function recorded(page, categories, work) {
  await page.tracing.start({ categories });
  const result = await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return { result, events: traceEvents };
}

/** A trace of what `work` does, as tasks between marks. */
export async function traced(page, work) {
  const { result, events } = await recorded(page, CATEGORIES, work);
  return { result, tasks: tasksBetweenMarks(events) };
}

/** From the last start of a navigation to the first paint with content, what the processor worked on that page's main thread, ms. */
export function workUntilPaint(events) {
  const paint = events.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
  const start = events.filter(({ name, pid }) => name === 'navigationStart' && pid === paint?.pid).at(-1);
  if (!paint || !start) return undefined;
  const tasks = events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        TASKS.has(name) &&
        ph === 'X' &&
        pid === paint.pid &&
        tid === paint.tid &&
        ts >= start.ts &&
        ts <= paint.ts,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  return outermost(tasks).reduce((sum, { dur, tdur }) => sum + (tdur ?? dur) / 1000, 0);
}

/** Of tasks by their start, those that no other contains: a scheduler runs tasks within its own. */
function outermost(tasks) {
  let end = -Infinity;
  return tasks.filter(({ ts, dur }) => {
    if (ts + dur <= end) return false;
    end = ts + dur;
    return true;
  });
}

/**
 * Per mark of the page's stage, the tasks of its thread from that mark to the next, as ms: how long they took, and how much of that the processor
 * worked for them. Marks stand at the beginning of tasks, so that a task belongs to one mark.
 */
function tasksBetweenMarks(events) {
  const marks = events
    .filter(({ name, ph }) => name.startsWith(PREFIX) && (ph === 'R' || ph === 'I' || ph === 'i'))
    .sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return new Map();
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) => TASKS.has(name) && ph === 'X' && pid === first.pid && tid === first.tid,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  return new Map(
    marks.map((mark, number) => {
      const next = marks[number + 1]?.ts ?? Infinity;
      const own = outermost(tasks.filter(({ ts, dur }) => ts + dur > mark.ts && ts + dur <= next));
      return [
        mark.name.slice(PREFIX.length),
        {
          lasting: own.map(({ dur }) => dur / 1000),
          working: own.reduce((sum, { dur, tdur }) => sum + (tdur ?? dur) / 1000, 0),
        },
      ];
    }),
  );
}
