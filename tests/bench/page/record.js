/**
 * The record that every contender draws: the same events for the same number, and one series of as many values.
 * The widget gets it as a dataset in its format and computes the index itself; the others get events and series as plain numbers.
 */
import { EVENT_TYPES, parseDataset, tensionSeries } from '../../../src/index.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(1821, 0, 1);
const DAYS = Math.round((Date.UTC(2026, 0, 1) - FIRST) / DAY);
/** Above 1, recent years have more events than early ones, as in any record. */
const RECENCY = 2.5;
/** Parts of the events: dated to a month only, acts of both, standing measures among the types that can stand. */
const MONTHS = 0.05;
const MUTUAL = 0.1;
const STANDING = 0.3;
const LONGEST_MEASURE = 2000;
const STORY = 25;

/** Mulberry32: the same sequence in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const iso = (day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/** A dataset in the format of the widget. */
export function datasetOf(count) {
  const random = randomFrom(count);
  const types = Object.entries(EVENT_TYPES);
  const events = Array.from({ length: count }, (_, number) => {
    const day = Math.floor(random() ** (1 / RECENCY) * DAYS);
    const [type, { category, label, standing }] = types[Math.floor(random() * types.length)];
    const [actor, target] = random() < 0.5 ? ['US', 'VE'] : ['VE', 'US'];
    const event = {
      id: `event-${number}`,
      date: random() < MONTHS ? iso(day).slice(0, 7) : iso(day),
      type,
      title: `${label.slice(0, 50)}, ${number}`,
      summary: `What ${actor} did to ${target} on day ${day} of the record, in one sentence of ordinary length.`,
      status: 'established',
      episode: `story-${Math.floor(number / STORY)}`,
    };
    if (category !== 'context') Object.assign(event, { actor, target, mutual: random() < MUTUAL });
    if (standing && random() < STANDING)
      event.until = iso(Math.min(DAYS, day + 31 + Math.floor(random() * LONGEST_MEASURE)));
    return event;
  });
  return {
    id: `record-${count}`,
    version: '1.0.0',
    title: 'A made-up record',
    parties: [
      { id: 'US', name: 'United States' },
      { id: 'VE', name: 'Venezuela' },
    ],
    coverage: { from: '1821', to: '2026-01-31' },
    source: { title: 'A made-up record' },
    events,
  };
}

/** What a page with another library would have: events with their days in ms, and the index as a series of `count` values. */
export function recordOf(count) {
  const dataset = datasetOf(count);
  const parsed = parseDataset(dataset);
  const series = tensionSeries(parsed, { points: count });
  const [first, last] = [series[0].date, series.at(-1).date];
  const valueAt = (instant) =>
    series[Math.max(0, Math.min(count - 1, Math.round(((instant - first) / (last - first)) * (count - 1))))]
      .tension;
  return {
    dataset,
    from: first,
    to: last,
    times: series.map(({ date }) => date),
    values: series.map(({ tension }) => tension),
    events: parsed.events.map(({ when, ended, actor, category, title, summary, mutual }) => ({
      start: when.extent.from,
      end: ended?.extent.to,
      actor: mutual || !actor ? 'both' : actor,
      category,
      title,
      summary,
      value: valueAt(when.extent.from),
    })),
  };
}
