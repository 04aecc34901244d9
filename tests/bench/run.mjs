/**
 * `npm run bench`: this widget beside other libraries, in one run. Installs them here, builds what is missing, measures, and writes the tables of the README.
 * `--rounds=N` (default 7), `--only=name,name`, `--counts=100,10000`, `--note="…"` (a sentence for the README), `--alone=name,name` (of the figures of the
 * widget by itself, and no contender); with `--only`, `--counts` or `--alone` it only prints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const COUNTS = [100, 10_000, 100_000];
const ROUNDS = 7;
const ALONE_ROUNDS = 7;
/** After so many ms on one page a contender is said not to manage that number of events. */
const LIMIT = 60_000;
/** A million events are more than any peer is asked for. */
const LONGER_LIMIT = 180_000;
/** What takes longer than so many ms a page is measured in so many rounds only. */
const SLOW = 8000;
const ROUNDS_OF_SLOW = 2;
/** So that one run stays bearable: the figures that take long, once or twice. */
const ALONE_ROUNDS_OF = { million: 1, removed: 2 };

function run(program, args, cwd) {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} has failed, see above`);
}

function option(name) {
  return argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
}

if (!existsSync(`${bench}node_modules`))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], bench);
if (!existsSync(`${root}dist/bilateral-relations.js`)) run('npm', ['run', 'build'], root);

// After the installation, for these import what it brings.
const { ALONE } = await import('./harness/alone.mjs');
const { bundleContender, bundleStage, weightOf, weighWidget } = await import('./harness/bundles.mjs');
const { Browser } = await import('./harness/browser.mjs');
const { CONTENDERS } = await import('./harness/contenders.mjs');
const { WINDOWS, measure } = await import('./harness/comparison.mjs');
const { pageOf } = await import('./harness/pages.mjs');
const { printed, writeReadme } = await import('./harness/report.mjs');
const { onSlowProcessor, overSlowNetwork } = await import('./harness/slow.mjs');
const { servedPages } = await import('./harness/served.mjs');
const { serve } = await import('./harness/server.mjs');

const chosenAlone = option('alone')?.split(',');
const only = chosenAlone ? [] : option('only')?.split(',');
const counts = chosenAlone ? [] : (option('counts')?.split(',').map(Number) ?? COUNTS);
const isWhole = !only && !option('counts');
const measuredAlone = Object.entries(ALONE).filter(([name]) => chosenAlone?.includes(name) ?? isWhole);
const rounds = Number(option('rounds') ?? ROUNDS);
const chosen = CONTENDERS.filter(({ name }) => only?.includes(name) ?? true);

const pages = new Map([...(await bundleStage()), ...(await servedPages())]);
const weights = new Map();
for (const { name, ships } of chosen) {
  const files = await bundleContender(name);
  for (const [path, content] of files) pages.set(path, content);
  pages.set(`/${name}.html`, pageOf(name, files.has(`/${name}.css`)));
  weights.set(name, ships ? await weighWidget(ships) : { ...weightOf(files), data: 0 });
}

const server = await serve(pages);
const browser = new Browser();
const say = (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** @type {Map<string, object[]>} figures by contender and number of events; an `Error` where it did not manage. */
const figures = new Map();
const failures = new Map();
/** @type {Map<string, object[]>} figures on a slow phone by contender, with the fewest events. */
const slow = new Map();
for (let round = 0; round < rounds; round += 1) {
  for (const count of counts)
    for (const { name } of chosen) {
      const key = `${name} ${count}`;
      const known = figures.get(key) ?? [];
      if (failures.has(name) && failures.get(name).count <= count) continue;
      if (known.length >= ROUNDS_OF_SLOW && known.some(({ took }) => took > SLOW)) continue;
      const start = performance.now();
      try {
        const figure = await browser.onFreshPage(LIMIT, (page, session) =>
          measure(page, session, server.origin, name, count),
        );
        figures.set(key, [...known, { ...figure, took: performance.now() - start }]);
      } catch (error) {
        failures.set(name, { count, reason: error.message });
        say(`${name}, ${count} events: ${error.message}`);
      }
    }
  for (const { name } of chosen)
    try {
      const on = (take) =>
        browser.onFreshPage(LIMIT, (page, session) => take(page, session, server.origin, name, counts[0]));
      const figure = { ...(await on(onSlowProcessor)), network: (await on(overSlowNetwork)).toPaint };
      slow.set(name, [...(slow.get(name) ?? []), figure]);
    } catch (error) {
      say(`${name} on a slow phone: ${error.message}`);
    }
  say(`round ${round + 1} of ${rounds}`);
}

const alone = new Map();
for (let round = 0; round < (chosenAlone ? rounds : ALONE_ROUNDS); round += 1)
  for (const [name, take] of measuredAlone) {
    if (round >= (ALONE_ROUNDS_OF[name] ?? Infinity)) continue;
    try {
      const figure = await browser.onFreshPage(LONGER_LIMIT, (page, session) =>
        take(page, session, server.origin, WINDOWS),
      );
      alone.set(name, [...(alone.get(name) ?? []), figure]);
    } catch (error) {
      say(`${name}: ${error.message}`);
    }
  }

const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${(await browser.version()).replace('/', ' ')}, without graphics hardware`,
  note: option('note'),
  rounds,
  counts,
  contenders: chosen,
  weights,
  figures,
  slow,
  failures,
  alone,
};
await browser.close();
server.close();
console.log(printed(results));
if (isWhole) await writeReadme(results);
