/** The tests of dates, in browsers that live at both ends of the calendar and in its middle. */
import { findBrowsers } from '../tools/browsers.mjs';
import { chromium } from './browsers/chromium.mjs';
import { firefox } from './browsers/firefox.mjs';
import { common } from './web-test-runner.common.mjs';

/** UTC−11, UTC and UTC+14. */
const TIME_ZONES = ['Pacific/Midway', 'UTC', 'Pacific/Kiritimati'];
const found = findBrowsers();

/** Launchers, new ones at each call: a runner stops those it was given. */
export const browsers = () =>
  TIME_ZONES.flatMap((timeZone) => [
    ...(found.chromium ? [chromium(found.chromium, timeZone)] : []),
    ...(found.firefox ? [firefox(found.firefox, timeZone)] : []),
  ]);

export default {
  ...common,
  files: ['tests/time-zone/**/*.test.ts'],
  browsers: browsers(),
};
