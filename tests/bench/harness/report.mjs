/** The figures as Markdown tables, and where they stand in the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { WIDGET } from './contenders.mjs';
import { SERVED } from './served.mjs';
import { median, quantile } from './statistics.mjs';

const README = new URL('../README.md', import.meta.url);
const [START, END] = ['<!-- results:start -->', '<!-- results:end -->'];

const MB = 1e6;
const KB = 1000;
const thousands = (value) => Math.round(value).toLocaleString('en');
/** Three digits say all that a measurement can. */
const figure = (value) =>
  value >= 100 ? thousands(value) : value.toFixed(value >= 10 ? 0 : value >= 1 ? 1 : 2);

const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** A figure, and how many times the widget's it is. */
const compared = (value, widget) =>
  value === undefined ? '–' : `${figure(value)} ${widget ? `(${figure(value / widget)}×)` : ''}`;

const titleOf = ({ name, title }) => title ?? name;

function weightsTable({ contenders, weights }) {
  const total = ({ js, css }) => (js + css) / KB;
  const widget = weights.get(WIDGET);
  return table(
    ['', 'kB after brotli', 'of it styles', 'of it data'],
    contenders.map((contender) => {
      const weight = weights.get(contender.name);
      return [
        titleOf(contender),
        compared(total(weight), widget && total(widget)),
        figure(weight.css / KB),
        figure(weight.data / KB),
      ];
    }),
  );
}

/** Medians of one contender at one number of events; undefined where there are no figures. */
function summary(figures) {
  if (!figures || figures.length === 0) return undefined;
  const of = (key) => median(figures.map((one) => one[key]));
  const steps = figures.flatMap((one) => one.steps);
  return {
    toPaint: of('toPaint'),
    drawing: of('drawing'),
    step: median(steps),
    p95: quantile(steps, 0.95),
    memory: of('memory') / MB,
    elements: of('elements'),
    nodes: of('nodes'),
    pages: figures.length,
  };
}

function comparisonTable({ contenders, figures, failures }, count) {
  const of = ({ name }) => summary(figures.get(`${name} ${count}`));
  const widget = of({ name: WIDGET });
  const rows = contenders.map((contender) => {
    const own = of(contender);
    const title = titleOf(contender);
    if (!own) {
      const { count: failed, reason } = failures.get(contender.name) ?? {};
      return [
        title,
        failed === count ? reason : 'not tried, for fewer were too many',
        '',
        '',
        '',
        '',
        '',
        '',
      ];
    }
    const keys = ['toPaint', 'drawing', 'step', 'p95', 'memory'];
    return [
      title,
      ...keys.map((key) => compared(own[key], widget?.[key])),
      `${thousands(own.elements)} / ${thousands(own.nodes)}`,
      own.pages,
    ];
  });
  return table(
    [
      `${thousands(count)} events`,
      'script to paint, ms',
      'first drawing, ms',
      'zoom step, ms',
      'its 95th percentile',
      'memory, MB',
      'elements / nodes',
      'pages',
    ],
    rows,
  );
}

/** A slow phone with the fewest events: how long each contender takes there, and what all that is loaded weighs. */
function slowTable({ contenders, slow, counts }) {
  const keys = ['toPaint', 'blocking', 'longest', 'network'];
  const of = ({ name }) => {
    const rounds = slow.get(name) ?? [];
    return rounds.length === 0
      ? undefined
      : Object.fromEntries(keys.map((key) => [key, median(rounds.map((round) => round[key]))]));
  };
  const widget = of({ name: WIDGET });
  return table(
    [
      `${thousands(counts[0])} events on a slow phone`,
      'script to paint, processor slowed 4×, ms',
      'blocking time there, ms',
      'longest task there, ms',
      'script to paint over slow 4G, ms',
    ],
    contenders.map((contender) => {
      const own = of(contender);
      return [titleOf(contender), ...keys.map((key) => compared(own?.[key], widget?.[key]))];
    }),
  );
}

function growthTable({ contenders, figures, counts }) {
  const [fewest, most] = [counts[0], counts.at(-1)];
  const rows = contenders.map((contender) => {
    const [few, many] = [fewest, most].map((count) => summary(figures.get(`${contender.name} ${count}`)));
    const times = (key) => (few && many ? `${figure(many[key] / few[key])}×` : '–');
    const each = few && many ? thousands(((many.memory - few.memory) * MB) / (most - fewest)) : '–';
    return [titleOf(contender), times('drawing'), times('step'), times('p95'), each];
  });
  return table(
    [
      `${thousands(most)} events against ${thousands(fewest)}`,
      'first drawing',
      'zoom step',
      'its 95th percentile',
      'bytes of memory per event',
    ],
    rows,
  );
}

function aloneTables({ alone }) {
  const of = (name, key) => {
    const values = (alone.get(name) ?? []).map((one) => one[key]);
    return values.length === 0 ? undefined : median(values);
  };
  const cell = (value, unit = 1) => (value === undefined ? '–' : figure(value / unit));
  const pages = {
    ordinary: 'one',
    slow: 'one, processor slowed 4×',
    many: 'fifty',
    far: 'one, 20,000 px down',
  };
  const rows = Object.entries(pages).map(([name, title]) => [
    title,
    cell(of(name, 'toPaint')),
    cell(of(name, 'working')),
    cell(of(name, 'longest')),
    cell(of(name, 'blocking')),
    cell(of(name, 'longTasks')),
    cell(of(name, 'shifts')),
    cell(of(name, 'updates')),
    cell(of(name, 'memory'), MB),
  ]);
  const [million] = alone.get('million') ?? [];
  const bundled = table(
    [
      'widgets on the page, bundled dataset',
      'script to paint, ms',
      'main thread, ms',
      'longest task, ms',
      'blocking time, ms',
      'tasks over 50 ms',
      'layout shift',
      'updates of the first',
      'memory, MB',
    ],
    rows,
  );
  const removed = `After 1,000 widgets were put into a page and taken out again, the page held ${thousands(of('removed', 'memory') ?? Number.NaN)} bytes, ${thousands(of('removed', 'nodes') ?? Number.NaN)} nodes and ${thousands(of('removed', 'listeners') ?? Number.NaN)} listeners more than after 20.`;
  const scale = million
    ? `A million events: first drawing ${figure(million.drawing)} ms of the main thread, a zoom step ${figure(median(million.steps))} ms (95th percentile ${figure(quantile(million.steps, 0.95))} ms), memory ${figure(million.memory / MB)} MB.`
    : '';
  const node = `In Node, \`renderSvg\` of the bundled record takes ${cell(of('node', 'cold'))} ms in a new process and ${cell(of('node', 'warm'))} ms in one that has made some.`;
  const [floor] = Object.keys(SERVED);
  const served = table(
    ['the picture in the markup of a page', 'start of the page to paint, ms', 'of it main thread, ms'],
    Object.entries(SERVED).map(([name, title]) => [
      title,
      compared(of(`served ${name}`, 'toPaint'), of(`served ${floor}`, 'toPaint')),
      compared(of(`served ${name}`, 'working'), of(`served ${floor}`, 'working')),
    ]),
  );
  return [bundled, removed, scale, node, served].filter(Boolean).join('\n\n');
}

const wordsTable = ({ contenders }) =>
  table(
    ['', 'draws', 'leaves out', 'a zoom step is'],
    contenders.map((contender) => [titleOf(contender), contender.draws, contender.leaves, contender.zoom]),
  );

/** What the run found, in Markdown. */
export function printed(results) {
  const { date, machine, note, rounds, counts } = results;
  return [
    `Measured on ${date}: ${machine}; medians of ${rounds} rounds.${note ? ` ${note}` : ''} In brackets, how many times the widget's figure.`,
    '### Weight',
    weightsTable(results),
    '### Time and memory',
    ...counts.map((count) => comparisonTable(results, count)),
    slowTable(results),
    ...(counts.length > 1 ? [growthTable(results)] : []),
    ...(results.alone.size > 0 ? ['### The widget by itself', aloneTables(results)] : []),
    '### What each draws',
    wordsTable(results),
  ].join('\n\n');
}

export async function writeReadme(results) {
  const text = await readFile(README, 'utf8');
  const [head, rest] = text.split(START);
  const [, tail] = rest.split(END);
  const options = await resolveConfig(README);
  const whole = `${head}${START}\n\n${printed(results)}\n\n${END}${tail}`;
  await writeFile(README, await format(whole, { ...options, parser: 'markdown' }));
}
