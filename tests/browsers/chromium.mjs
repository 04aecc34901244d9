import { chromeLauncher } from '@web/test-runner-chrome';
import { getuid } from 'node:process';

/** No background traffic, so that a request seen in a test was made by the page. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium's sandbox does not start for root. */
export const chromiumArgs = getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;

/**
 * @param {string} executablePath
 * @param {string} [timeZone] the time zone of the browser, where it is not to be the machine's
 */
export function chromium(executablePath, timeZone) {
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: chromiumArgs, ...zoned(timeZone) },
  });
  launcher.name = timeZone ? `Chromium, ${timeZone}` : 'Chromium';
  return launcher;
}

/** @param {string} [timeZone] */
export function zoned(timeZone) {
  return timeZone ? { env: { ...process.env, TZ: timeZone } } : {};
}
