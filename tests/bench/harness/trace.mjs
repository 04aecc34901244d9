/** Main-thread time between marks, from the browser's own trace of the tasks that its scheduler ran. */

const CATEGORIES = ['toplevel', 'blink.user_timing'];
const PREFIX = 'bench:';
/** What the scheduler runs; what goes on after `scheduler.yield` is traced as its microtasks alone. */
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/** A trace of what `work` does. */
export async function traced(page, work) {
  await page.tracing.start({ categories: CATEGORIES });
  const result = await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return { result, tasks: tasksBetweenMarks(traceEvents) };
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
