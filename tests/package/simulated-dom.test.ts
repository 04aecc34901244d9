/** The elements in the test suites of embedders, where a page is only simulated. On the built package. */
import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const suite = fileURLToPath(new URL('simulated-dom/suite.mjs', import.meta.url));

function run(...given: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [suite, ...given], { encoding: 'utf8' });
  equal(stderr, '');
  return JSON.parse(stdout);
}

for (const simulation of ['jsdom', 'happy-dom'])
  describe(`In ${simulation}`, () => {
    it('alone the elements throw nothing, say nothing and leave the content between their tags', () => {
      deepEqual(run(simulation), {
        headline: '',
        composed: false,
        nested: false,
        alone: false,
        line: false,
        details: '',
        fallback: true,
        said: [],
      });
    });

    it('with ResizeObserver, matchMedia and document.fonts stubbed they draw, and show what is chosen', () => {
      deepEqual(run(simulation, 'stubbed'), {
        headline: 'Tension at 93 out of 100 in January 2026, up from 48 a year earlier',
        composed: true,
        nested: true,
        alone: true,
        line: true,
        details: 'Maduro announces that Venezuela breaks ties with the US',
        fallback: false,
        said: [],
      });
    });
  });
