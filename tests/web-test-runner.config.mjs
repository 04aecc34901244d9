/**
 * Unit, element and page tests in every engine that this machine has. By hand, one file in one engine:
 * `ENGINES=chromium npx wtr --config tests/web-test-runner.config.mjs --files tests/unit/x.test.ts`
 */
import { env } from 'node:process';
import { findBrowsers } from '../tools/browsers.mjs';
import { chromium } from './browsers/chromium.mjs';
import { firefox } from './browsers/firefox.mjs';
import { webkit } from './browsers/webkit.mjs';
import { common } from './web-test-runner.common.mjs';

const found = findBrowsers();
const launchers = { chromium, firefox, webkit };
const asked = env.ENGINES
  ? env.ENGINES.split(/[\s,]+/)
  : Object.keys(launchers).filter((name) => found[name]);

/** Launchers, new ones at each call: a runner stops those it was given. */
export const browsers = () =>
  asked.map((name) => {
    if (!launchers[name]) throw new Error(`unknown engine: ${name} (${Object.keys(launchers).join(', ')})`);
    if (!found[name]) throw new Error(`${name} is not on this machine: node tools/ensure.mjs browsers`);
    return launchers[name](found[name]);
  });

export default {
  ...common,
  files: ['tests/unit/**/*.test.ts', 'tests/elements/**/*.test.ts', 'tests/page/**/*.test.ts'],
  browsers: browsers(),
};
