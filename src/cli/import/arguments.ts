/** What the command line asks of an import, or what is wrong with it. Pure. */
import { readEdtf } from '../../data/edtf.js';
import { DAY } from '../../time/units.js';
import { nearest } from '../../data/nearest.js';
import { choices, readArguments } from '../read-arguments.js';
import { COUNTRIES, countryMeant, countryOf } from './countries.js';
import { PERIODS } from './days.js';
import type { Dyad } from './dyad.js';
import { FORMAT_IDS, type Format, type FormatId } from './format.js';
import { gdelt } from './gdelt.js';
import { icews } from './icews.js';
import type { ImportOptions } from './import-events.js';
import { polecat } from './polecat.js';

export const IMPORT_USAGE = `usage: bilateral-relations import gdelt|icews|polecat FILES… --dyad USA,VEN [options]
Makes a dataset of the acts of two governments toward each other from event files, plain or zipped; - is standard input.
  --dyad A,B         the two countries, by ISO 3166 code or English name; the first has the upper lane
  --from, --to DATE  only what is dated so: a year, a month or a day
  --by PERIOD        day, week (default) or month: within it, acts of one type and direction count once
  --min-mentions N   leaves out acts that were told less often
  --skip-faulty      leaves out rows with a fault, and counts them, instead of writing nothing
  --out FILE         where the dataset goes; without it to standard output`;

const FORMATS: Readonly<Record<FormatId, Format>> = { gdelt, icews, polecat };

const OPTIONS = {
  dyad: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  'min-mentions': { type: 'string' },
  'skip-faulty': { type: 'boolean' },
  out: { type: 'string' },
} as const;

export interface Asked {
  readonly options: Omit<ImportOptions, 'software'>;
  readonly files: readonly string[];
  readonly out?: string;
}

/** The order, or what is wrong with it, one problem a line. */
export function askedFor(args: readonly string[]): Asked | readonly string[] {
  const { positionals, problems, refuse, value, has } = readArguments(args, OPTIONS);
  const [formatId = '', ...files] = positionals;
  const format = FORMATS[formatId as FormatId] as Format | undefined;
  if (!format)
    refuse('format', formatId || undefined, FORMAT_IDS.join(', '), nearest(formatId, choices(FORMAT_IDS)));
  if (files.length === 0) refuse('files', undefined, 'one or more event files, or - for standard input');

  const dyadGiven = value('dyad');
  const words = dyadGiven?.split(',') ?? [];
  const countries = words.map((word) => countryOf(word));
  if (words.length !== 2) refuse('--dyad', dyadGiven, 'two countries with a comma between them, as USA,VEN');
  else
    words.forEach((word, index) => {
      if (!countries[index])
        refuse(
          '--dyad',
          word,
          `ISO 3166 code or English name of one of ${COUNTRIES.length} countries`,
          countryMeant(word),
        );
    });
  if (countries[0] && countries[0] === countries[1]) refuse('--dyad', dyadGiven, 'two different countries');

  const days = (name: 'from' | 'to', otherwise: number): number => {
    const given = value(name);
    if (given === undefined) return otherwise;
    const date = readEdtf(given);
    if (!date || date.precision === 'interval')
      refuse(`--${name}`, given, 'a year, a month or a day, as 2019, 2019-01 or 2019-01-23');
    return date ? date.extent[name] / DAY : otherwise;
  };
  const from = days('from', -Infinity);
  const to = days('to', Infinity);
  if (from > to) refuse('--to', value('to'), `a date not before --from, ${value('from') ?? ''}`);

  const period = value('by') ?? 'week';
  const by = PERIODS.find((name) => name === period);
  if (!by) refuse('--by', period, PERIODS.join(', '), nearest(period, choices(PERIODS)));

  const mentions = value('min-mentions') ?? '1';
  const minMentions = Number(mentions);
  if (!Number.isInteger(minMentions) || minMentions < 1)
    refuse('--min-mentions', mentions, 'a whole number, 1 or more');

  const out = value('out');
  if (problems.length > 0 || !format || !by) return problems;
  const options = {
    format,
    dyad: countries as unknown as Dyad,
    from,
    to,
    by,
    minMentions,
    skipFaulty: has('skip-faulty'),
  };
  return { options, files, ...(out === undefined ? {} : { out }) };
}
