import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { zoned } from './chromium.mjs';

/**
 * Firefox over WebDriver BiDi, which needs no driver of its own.
 * @param {string} executablePath
 * @param {string} [timeZone] the time zone of the browser, where it is not to be the machine's
 */
export function firefox(executablePath, timeZone) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, headless: true, ...zoned(timeZone) },
  });
  launcher.name = timeZone ? `Firefox, ${timeZone}` : 'Firefox';
  return launcher;
}
