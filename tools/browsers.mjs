/** Where the browsers of the tests are on this machine. Node built-ins only: it runs before anything is installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Full paths, or names to be looked for in PATH, the preferred first. */
const CHROME = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    join(env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
    join(env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Google\\Chrome\\Application\\chrome.exe'),
  ],
};
const FIREFOX = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox\\firefox.exe')],
};
/** WebKit is driven by WebKitGTK's own driver, which exists on Linux only; it opens its window in a virtual screen. */
const WEBKIT_DRIVER = { linux: ['WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver'] };
const VIRTUAL_SCREEN = { linux: ['Xvfb'] };
const MACHINES = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
const MINI_BROWSER = {
  linux: [
    ...MACHINES.map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
  ],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the first of the candidates that can be run */
function firstOf(candidates) {
  for (const candidate of candidates[platform] ?? []) {
    const paths = /[\\/]/.test(candidate)
      ? [candidate]
      : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));
    const found = paths.find(isExecutable);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** CHROME_PATH and FIREFOX_PATH come before the usual places. */
export function findBrowsers() {
  const driver = firstOf(WEBKIT_DRIVER);
  const screen = firstOf(VIRTUAL_SCREEN);
  const miniBrowser = firstOf(MINI_BROWSER);
  return {
    chromium: env.CHROME_PATH || firstOf(CHROME),
    firefox: env.FIREFOX_PATH || firstOf(FIREFOX),
    webkit: driver && screen && miniBrowser ? { driver, screen, miniBrowser } : undefined,
  };
}
