interface Source<Name extends string> {
  on(name: Name, listener: () => void): unknown;
  off(name: Name, listener: () => void): unknown;
}

interface Stoppable {
  readonly stop?: () => Promise<unknown>;
}

export function runEnds(
  runner: Source<'stopped'> &
    Stoppable & {
      readonly sessions: Source<'session-status-updated'>;
      readonly config: { concurrentBrowsers: number };
    },
  browsers: readonly Stoppable[],
  standstill: number,
  stopping: number,
): Promise<boolean>;
