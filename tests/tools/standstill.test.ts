import { deepEqual, equal } from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it, mock } from 'node:test';
import { runEnds } from '../../tools/standstill.mjs';

const STANDSTILL = 40;
const STOPPING = 40;

/** A run of which nothing moves by itself, and which browsers and runner were told to stop. */
function run(stop: () => Promise<unknown>): {
  readonly runner: EventEmitter & {
    readonly sessions: EventEmitter;
    readonly config: { concurrentBrowsers: number };
    readonly stop: () => Promise<unknown>;
  };
  readonly browsers: readonly { readonly stop?: () => Promise<unknown> }[];
  readonly stopped: string[];
} {
  const stopped: string[] = [];
  const runner = Object.assign(new EventEmitter(), {
    sessions: new EventEmitter(),
    config: { concurrentBrowsers: 2 },
    stop: (): Promise<unknown> => {
      stopped.push('runner');
      // The runner tells that it has stopped while its browsers still go on.
      runner.emit('stopped');
      return Promise.resolve();
    },
  });
  const browser = {
    stop: (): Promise<unknown> => {
      stopped.push('browser');
      return stop();
    },
  };
  return { runner, browsers: [browser, {}], stopped };
}

describe('a run of browser tests', { timeout: 10_000 }, () => {
  it('ends with its runner', async () => {
    const { runner, browsers, stopped } = run(() => Promise.resolve());
    const ends = runEnds(runner, browsers, STANDSTILL, STOPPING);
    runner.emit('stopped');
    equal(await ends, true);
    deepEqual(stopped, []);
  });

  it('goes on as long as anything moves', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const { runner, browsers, stopped } = run(() => Promise.resolve());
    const ends = runEnds(runner, browsers, 1000, STOPPING);
    for (let move = 0; move < 30; move += 1) {
      mock.timers.tick(999);
      runner.sessions.emit('session-status-updated');
    }
    mock.timers.reset();
    runner.emit('stopped');
    equal(await ends, true);
    deepEqual(stopped, []);
  });

  for (const [what, stop] of [
    ['and its browsers too', () => new Promise((resolve) => setTimeout(resolve, STOPPING / 4))],
    ['and waits for no browser that hangs', () => new Promise(() => undefined)],
    ['and for none that cannot be stopped', () => Promise.reject(new Error('gone'))],
  ] as const)
    it(`is stopped where nothing moves any more, ${what}`, async () => {
      const { runner, browsers, stopped } = run(stop);
      equal(await runEnds(runner, browsers, STANDSTILL, STOPPING), false);
      deepEqual(stopped, ['runner', 'browser']);
      equal(runner.sessions.listenerCount('session-status-updated'), 0);
      equal(runner.config.concurrentBrowsers, 0, 'begins no other file');
    });
});
