/**
 * `npm test`: builds, runs every suite, and ends with one line that sums them up. Paths narrow it to the test files that begin with
 * them: `npm test -- tests/unit`, `npm test -- tests/elements/timeline.test.ts`.
 */
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runEnds } from './standstill.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const paths = process.argv.slice(2).map((path) => path.replace(/^\.\//, ''));

/** Tests that failed once and passed alone, for the summary. */
const unsteady = [];

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** The test files below a folder of tests/ that were asked for. */
function filesOf(folder) {
  if (!existsSync(`${root}tests/${folder}`)) return [];
  return readdirSync(`${root}tests/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/node_modules/'))
    .filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path)))
    .sort();
}

/**
 * Tests of the shipped files and of the tools, in Node's own runner; what fails runs a second time, see `runInBrowsers`.
 * @returns {Promise<Totals>}
 */
async function runInNode(files) {
  const first = onceInNode(files);
  if (first.totals.failed === 0) return first.totals;
  console.log('\n── Once more');
  const { totals } = onceInNode(files);
  if (totals.failed === 0) unsteady.push(first.failures.join('; '));
  return totals;
}

/** @returns {{ totals: Totals, failures: string[] }} */
function onceInNode(files) {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.tap');
  const reporters = ['spec', 'stdout', 'tap', report].map((value, index) =>
    index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
  );
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
    cwd: root,
    stdio: 'inherit',
  });
  const lines = readFileSync(report, 'utf8');
  rmSync(folder, { recursive: true });
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(lines)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    totals: {
      passed: count('pass'),
      failed: status !== 0 && failed === 0 ? 1 : failed,
      skipped: count('skipped') + count('todo'),
    },
    failures: [...lines.matchAll(/^\s*not ok \d+ - (.+)$/gm)].map(([, name]) => name),
  };
}

/** @returns {Totals} of a suite of Web Test Runner and those inside it */
function totalsOf(suite) {
  const nested = suite.suites.map(totalsOf);
  const own = suite.tests;
  const sum = (key) => nested.reduce((total, each) => total + each[key], 0);
  return {
    passed: sum('passed') + own.filter(({ passed, skipped }) => passed && !skipped).length,
    failed: sum('failed') + own.filter(({ passed, skipped }) => !passed && !skipped).length,
    skipped: sum('skipped') + own.filter(({ skipped }) => skipped).length,
  };
}

/** A page that broke before or beside its tests counts as a failed test, so that the sum never says less than the runner. */
function totalsOfSession({ testResults, passed }) {
  const totals = testResults ? totalsOf(testResults) : { passed: 0, failed: 0, skipped: 0 };
  return !passed && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** A run in which no file begins or ends for so long has stopped, ms: longer than a file and all waits for a hung browser together. */
const STANDSTILL = 400_000;
/** How long what stands still may take to stop, ms. */
const STOPPING = 10_000;

/** One run of Web Test Runner, and its sessions: a file in an engine each. What a standstill leaves unfinished has not passed. */
async function sessionsOf(config, files) {
  const ownConsole = { ...console };
  const runner = await startTestRunner({
    config: {
      ...config,
      files,
      staticLogging: !process.stdout.isTTY,
      reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true })],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return undefined;
  const stop = () => runner.stop();
  process.once('SIGINT', stop);
  if (!(await runEnds(runner, config.browsers, STANDSTILL, STOPPING))) {
    // The runner gives it back only at the end of its files; until then it holds lines back, and the sum of all would be lost.
    Object.assign(console, ownConsole);
    console.error(`nothing has moved for ${STANDSTILL / 60_000} minutes`);
  }
  process.off('SIGINT', stop);
  return [...runner.sessions.all()];
}

/** How often a file that fails in an engine runs again there, alone. */
const MORE_ATTEMPTS = 2;

/**
 * A file that fails in an engine runs there again, alone: engines share two cores, and a browser may hang. What passes only then is told as
 * unsteady, for its tests to be mended, instead of stopping everybody's work. What never passes has failed.
 * @returns {Promise<Totals>}
 */
async function runInBrowsers(configFile, files) {
  const { default: config, browsers } = await import(new URL(`../tests/${configFile}`, import.meta.url).href);
  console.log(`in ${config.browsers.map(({ name }) => name).join(', ')}`);
  const sessions = await sessionsOf(config, files);
  if (!sessions) return { passed: 0, failed: 1, skipped: 0 };
  const results = sessions.filter(({ passed }) => passed);
  for (const failed of sessions.filter(({ passed }) => !passed)) {
    const file = relative(root, failed.testFile);
    let last = [failed];
    for (let attempt = 0; attempt < MORE_ATTEMPTS && !last.every(({ passed }) => passed); attempt++) {
      console.log(`\n── Once more, alone: ${file} in ${failed.browser.name}`);
      const engine = browsers().filter(({ name }) => name === failed.browser.name);
      last = (await sessionsOf({ ...config, browsers: engine }, [file])) ?? last;
    }
    results.push(...last);
    if (last.every(({ passed }) => passed))
      unsteady.push(`${file} in ${failed.browser.name}: ${failuresOf(failed).join('; ')}`);
  }
  return add(results.map(totalsOfSession));
}

/** What failed in a session: the names of its tests, or that it broke. */
function failuresOf({ testResults, errors }) {
  const inSuite = (suite) => [
    ...suite.tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name }) => name),
    ...suite.suites.flatMap(inSuite),
  ];
  const names = testResults ? inSuite(testResults) : [];
  return names.length > 0 ? names : errors.map(({ message }) => message);
}

/** @returns {Totals} */
function add(all) {
  const sum = (key) => all.reduce((total, each) => total + each[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const SUITES = [
  { name: 'Data, tools and package', folders: ['data', 'cli', 'tools', 'package'], run: runInNode },
  {
    name: 'Stages, elements and pages',
    folders: ['unit', 'elements', 'page'],
    run: (files) => runInBrowsers('web-test-runner.config.mjs', files),
  },
  { name: 'Readers', folders: ['reader'], run: runInNode },
  { name: 'Frameworks and hosts', folders: ['frameworks', 'hosts'], run: runInNode },
  {
    name: 'Time zones',
    folders: ['time-zone'],
    run: (files) => runInBrowsers('time-zone.config.mjs', files),
  },
];

// The runner of browser tests lets some failures of a browser go unhandled; the files that it ran then have not passed, which says enough.
process.on('unhandledRejection', (reason) => console.error('outside of any test:', reason));

console.log('── Build');
const built = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' }).status === 0;
/** @type {Totals[]} */
const results = [built ? { passed: 0, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }];
if (!built) console.error('the build failed, see above; the tests run on what is there');

for (const { name, folders, run } of SUITES) {
  const files = folders.flatMap(filesOf);
  if (files.length === 0) continue;
  console.log(`\n── ${name}`);
  results.push(await run(files));
}

const { passed, failed, skipped } = add(results);
const ok = failed === 0 && passed > 0;
for (const each of unsteady) console.log(`\nunsteady (failed once, passed alone): ${each}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(ok ? 0 : 1);
