/**
 * Installs what a fresh machine lacks: `node tools/ensure.mjs packages browsers`. Node built-ins only, since it runs first.
 * packages: what package-lock.json names, when node_modules is absent or differs from it.
 * browsers: on Debian, as root or with sudo, the packages of the three engines; elsewhere it says what is missing and how to get it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browsers.mjs';

const OLDEST_NODE = [20, 19];

/** Debian's package for each engine, and the fonts that text is measured in. */
const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const DEBIAN_FONTS = { package: 'fonts-noto-core', folder: '/usr/share/fonts/truetype/noto' };

const HOW_TO_GET = {
  chromium: 'install Chrome (https://www.google.com/chrome/) or set CHROME_PATH to the program',
  firefox: 'install Firefox (https://www.mozilla.org/firefox/) or set FIREFOX_PATH to the program',
};

const root = fileURLToPath(new URL('..', import.meta.url));

function say(line) {
  console.log(`ensure: ${line}`);
}

function fail(line) {
  console.error(`ensure: ${line}`);
  process.exit(1);
}

/** Runs a program with its output shown; true when it ended well. */
function run(program, args, options = {}) {
  say([program, ...args].join(' '));
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}: https://nodejs.org/`);
  }
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** What is installed keeps a lock file of its own; packages for other platforms are absent from it. */
function isInstalled() {
  const wanted = packagesOf(`${root}package-lock.json`);
  const installed = packagesOf(`${root}node_modules/.package-lock.json`);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      optional === true ||
      (installed[path]?.version === version && existsSync(`${root}${path}`)),
  );
}

function ensurePackages() {
  if (isInstalled()) return;
  // Install scripts of dependencies are left out: none is needed, and some would download browsers and drivers.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
  if (!done) fail('npm could not install the packages, see above');
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** How to become root without a question, or undefined. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo'] : undefined;
}

function hasFonts() {
  return existsSync(DEBIAN_FONTS.folder) && readdirSync(DEBIAN_FONTS.folder).length > 0;
}

function ensureDebianBrowsers() {
  const found = findBrowsers();
  const packages = Object.entries(DEBIAN_PACKAGES).flatMap(([engine, names]) => (found[engine] ? [] : names));
  if (!hasFonts()) packages.push(DEBIAN_FONTS.package);
  if (packages.length === 0) return;

  const prefix = rootPrefix();
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
  if (!prefix) {
    say(`missing: ${packages.join(', ')}; get them by: sudo ${install.join(' ')}`);
    return;
  }
  const asRoot = (command) => {
    const [program, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    return run(program, args);
  };
  asRoot(['apt-get', 'update', '--quiet']);
  if (!asRoot(install)) say('apt-get could not install the browsers, see above');
}

function ensureBrowsers() {
  if (isDebian()) ensureDebianBrowsers();
  const found = findBrowsers();
  for (const [engine, advice] of Object.entries(HOW_TO_GET)) {
    if (!found[engine]) say(`${engine} is missing: ${advice}`);
  }
  if (!found.webkit) {
    say(
      process.platform === 'linux'
        ? `webkit is missing, its tests are skipped: install WebKitWebDriver, its MiniBrowser and Xvfb (on Debian: ${DEBIAN_PACKAGES.webkit.join(' ')})`
        : 'webkit is skipped: WebKitWebDriver exists on Linux only',
    );
  }
  if (isDebian() && Object.values(found).some((engine) => !engine)) fail('not all three engines are there');
  if (!found.chromium && !found.firefox) fail('no browser to test in');
}

const STEPS = { packages: ensurePackages, browsers: ensureBrowsers };

checkNode();
for (const step of process.argv.slice(2)) {
  if (!STEPS[step]) fail(`unknown step: ${step} (${Object.keys(STEPS).join(', ')})`);
  STEPS[step]();
}
