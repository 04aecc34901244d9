/**
 * What a machine can check of a dataset as it is authored. Pure: from the parsed JSON files to a list of findings, none when all is well.
 * What keeps the widget from loading it is the schema's and `datasetProblems`' to say; the rest are the rules of the codebook.
 */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import edtf from 'edtf';
import type { EventTypes } from '../../src/data/dataset.js';
import { readEdtf } from '../../src/data/edtf.js';
import { LABEL_LENGTH, TITLE_LENGTH } from '../../src/data/parse-event.js';
import { datasetProblems, parseDataset } from '../../src/data/parse-dataset.js';
import { copiedRuns, type SourceText } from './copied-wording.js';

export interface Finding {
  /** The item by its id, such as `event 2019-01-23-ties-broken`, or where there is none its path. */
  readonly where: string;
  readonly field: string;
  readonly value: unknown;
  /** What would be allowed there, in words. */
  readonly allowed: string;
}

interface AuthoredEvent {
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly actor?: string;
  readonly target?: string;
  readonly title: string;
  readonly label?: string;
  readonly summary: string;
  readonly status?: string;
  readonly claimedBy?: string;
  readonly note?: string;
  readonly until?: string;
  readonly episode?: string;
}

interface AuthoredEra {
  readonly id: string;
  readonly label: string;
  readonly name?: string;
  readonly date: string;
}

export interface AuthoredDataset {
  readonly id: string;
  readonly version: string;
  readonly coverage: { readonly from: string; readonly to: string };
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly eras?: readonly AuthoredEra[];
  readonly types?: Readonly<Record<string, { readonly label: string }>>;
  readonly silences?: readonly { readonly id: string; readonly date: string }[];
  readonly events: readonly AuthoredEvent[];
}

/** `published`: ids of the events of published versions. */
type Check = (dataset: AuthoredDataset, types: EventTypes, published?: readonly string[]) => Finding[];

const DAY = 86_400_000;
/** What the strip of an era, and the details of an event, have room for, characters. */
const LONGEST_ERA_LABEL = 24;
const LONGEST_SUMMARY = 400;
/** Most sentences of a summary. */
const MOST_SENTENCES = 3;

/** A full stop; that of an abbreviation, as in “EE. UU.”, is none. */
const FULL_STOP = /(?:[^.\p{L}]|\p{L}{3})\.$/u;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const eventFinding = (
  event: { readonly id: string },
  field: string,
  value: unknown,
  allowed: string,
): Finding => ({
  where: `event ${event.id}`,
  field,
  value,
  allowed,
});

/** `/events/3/title` and `events[3].title` say where; a reader of the file looks for the id. */
function located(input: unknown, path: readonly string[]): { where: string; field: string } {
  const [list = '', position = '', ...rest] = path;
  const item = (input as Record<string, { id?: unknown }[] | undefined> | null)?.[list]?.[Number(position)];
  if (!/^\d+$/.test(position) || typeof item?.id !== 'string')
    return { where: 'dataset', field: path.join('.') };
  return { where: `${list.replace(/ies$/, 'y').replace(/s$/, '')} ${item.id}`, field: rest.join('.') };
}

/** What the schema does not allow. */
export function schemaFindings(input: unknown, validate: ValidateFunction): Finding[] {
  if (validate(input)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params, data }) => ({
    ...located(input, instancePath.split('/').slice(1)),
    value: data ?? input,
    allowed: `${message} ${JSON.stringify(params)}`,
  }));
}

/** What the widget would refuse to load. */
export function parseFindings(input: unknown, types: EventTypes): Finding[] {
  return datasetProblems(input, types).map(({ path, value, allowed }) => ({
    ...located(input, path.replaceAll('[', '.').replaceAll(']', '').split('.')),
    value,
    allowed,
  }));
}

/** Every date is one to the EDTF library as well, with the same first and last day. */
export const checkDates: Check = (dataset) => {
  const dates = [
    { where: 'dataset', field: 'coverage.from', date: dataset.coverage.from },
    { where: 'dataset', field: 'coverage.to', date: dataset.coverage.to },
    ...(dataset.eras ?? []).map(({ id, date }) => ({ where: `era ${id}`, field: 'date', date })),
    ...(dataset.silences ?? []).map(({ id, date }) => ({ where: `silence ${id}`, field: 'date', date })),
    ...dataset.events.flatMap(({ id, date, until }) => [
      { where: `event ${id}`, field: 'date', date },
      ...(until === undefined || until === '..'
        ? []
        : [{ where: `event ${id}`, field: 'until', date: until }]),
    ]),
  ];
  return dates.flatMap(({ where, field, date }): Finding[] => {
    const open = date.endsWith('/..');
    const ours = readEdtf(date, open ? Infinity : undefined)?.extent;
    try {
      const { min, max } = edtf(date, { level: 1 });
      const last = open ? Infinity : Math.floor(max / DAY) * DAY;
      if (ours && min === ours.from && last === ours.to) return [];
      return [
        { where, field, value: date, allowed: 'a date with the same first and last day in every reading' },
      ];
    } catch {
      return [{ where, field, value: date, allowed: 'a date of EDTF level 1' }];
    }
  });
};

/** Ids say when: embeds are easier to write and to check. One that was published stays when its date is corrected. */
export const checkIds: Check = ({ events }, _, published = []) =>
  events.flatMap((event) => {
    const start = event.date.replace(/[~?%/].*$/, '');
    return event.id.startsWith(`${start}-`) || published.includes(event.id)
      ? []
      : [eventFinding(event, 'id', event.id, `an id that begins with the date, ${start}-`)];
  });

/** Pages refer to events by id, so none that was published may go. */
export const checkPublished: Check = ({ events }, _, published = []) => {
  const ids = new Set(events.map(({ id }) => id));
  return published
    .filter((id) => !ids.has(id))
    .map((id) =>
      eventFinding({ id }, 'id', undefined, 'every id of a published version, for pages refer to it'),
    );
};

/** The file is in the order in which the widget has the events, so that a difference of two versions reads well. */
export const checkOrder: Check = (dataset, types) => {
  const ordered = parseDataset(dataset, types).events;
  const misplaced = dataset.events.findIndex(({ id }, index) => ordered[index]?.id !== id);
  const found = dataset.events[misplaced];
  return found
    ? [
        eventFinding(
          found,
          'date',
          found.date,
          `order by date, place in the episode, then id: here ${ordered[misplaced]?.id}`,
        ),
      ]
    : [];
};

export const checkLengths: Check = ({ events }) =>
  events.flatMap((event) => [
    ...textFindings(event, event),
    ...(sentencesOf(event.summary) > MOST_SENTENCES
      ? [eventFinding(event, 'summary', event.summary, `at most ${MOST_SENTENCES} sentences`)]
      : []),
  ]);

/** Abbreviations such as “D.C.” end no sentence unless something follows that could begin one. */
function sentencesOf(text: string): number {
  return [...sentences.segment(text)].length;
}

function textFindings(
  event: { readonly id: string },
  { title, label }: { readonly title?: string; readonly label?: string },
): Finding[] {
  const found: Finding[] = [];
  if (title !== undefined && title.length > TITLE_LENGTH) {
    found.push(eventFinding(event, 'title', title, `at most ${TITLE_LENGTH} characters`));
  }
  if (label !== undefined && label.length > LABEL_LENGTH) {
    found.push(eventFinding(event, 'label', label, `at most ${LABEL_LENGTH} characters`));
  }
  for (const [field, text] of Object.entries({ title, label })) {
    if (text && FULL_STOP.test(text)) found.push(eventFinding(event, field, text, 'no full stop at its end'));
  }
  return found;
}

/** A measure ends after it began, as far as its dates can tell. */
export const checkEnds: Check = ({ events }) =>
  events.flatMap((event) => {
    const began = readEdtf(event.date);
    const ended = readEdtf(event.until);
    return began && ended && ended.extent.to <= began.extent.from
      ? [eventFinding(event, 'until', event.until, `a date after ${event.date}`)]
      : [];
  });

/** One act is told once: two that look alike are one told twice, unless each has an episode to belong to. */
export const checkTwins: Check = ({ events }) => {
  const first = new Map<string, AuthoredEvent>();
  return events.flatMap((event) => {
    const key = JSON.stringify([event.date, event.type, event.actor]);
    const twin = first.get(key);
    if (!twin) first.set(key, event);
    return twin && twin.type !== 'context' && !(twin.episode && event.episode)
      ? [
          eventFinding(
            event,
            'episode',
            event.episode,
            `an episode, here and in ${twin.id}, or another date, type or actor`,
          ),
        ]
      : [];
  });
};

/** What the record keeps to beyond the format, which is wide: datasets of others need none of it. */
const HOUSE_RULES: readonly (readonly [
  field: keyof AuthoredEvent,
  allowed: string,
  allows: (event: AuthoredEvent) => boolean,
])[] = [
  ['id', 'a date and two to four words', ({ id }) => /^\d{4}(?:-\d{2}){0,2}(?:-[a-z0-9]+){2,4}$/.test(id)],
  [
    'summary',
    'a text of 1 to 400 characters',
    ({ summary = '' }) => summary !== '' && summary.length <= LONGEST_SUMMARY,
  ],
  ['status', 'a status', ({ status }) => status !== undefined],
  [
    'target',
    'a party, for each act',
    ({ type, actor, target }) => type === 'context' || !actor || target !== undefined,
  ],
  [
    'claimedBy',
    'none but for what is claimed or reported',
    ({ status, claimedBy }) => !claimedBy || status === 'claimed' || status === 'reported',
  ],
];

export const checkHouseRules: Check = ({ version, eras = [], events }) => [
  ...(/^\d+\.\d+\.\d+$/.test(version)
    ? []
    : [{ where: 'dataset', field: 'version', value: version, allowed: 'a version such as 1.0.0' }]),
  ...eras
    .filter(({ label }) => label.length > LONGEST_ERA_LABEL)
    .map(({ id, label }) => ({
      where: `era ${id}`,
      field: 'label',
      value: label,
      allowed: `at most ${LONGEST_ERA_LABEL} characters`,
    })),
  ...events.flatMap((event) =>
    HOUSE_RULES.filter(([, , allows]) => !allows(event)).map(([field, allowed]) =>
      eventFinding(event, field, event[field], allowed),
    ),
  ),
];

export const CHECKS: Readonly<Record<string, Check>> = {
  dates: checkDates,
  ids: checkIds,
  published: checkPublished,
  order: checkOrder,
  lengths: checkLengths,
  ends: checkEnds,
  twins: checkTwins,
  house: checkHouseRules,
};

/** Fields that a reader reads, by the kind of item. */
const TEXTS = {
  event: ['title', 'label', 'summary', 'claimedBy', 'note'],
  era: ['label', 'name'],
  silence: ['label'],
  party: ['name'],
  type: ['label'],
} as const;

type Texts = Readonly<Record<string, string | undefined>>;

export interface Translation {
  readonly title?: string;
  readonly parties?: Readonly<Record<string, Texts>>;
  readonly eras?: Readonly<Record<string, Texts>>;
  readonly silences?: Readonly<Record<string, Texts>>;
  readonly types?: Readonly<Record<string, Texts>>;
  readonly events?: Readonly<Record<string, Texts>>;
}

/** Where Spanish wants a space that does not break: in abbreviations, before % and between thousands. */
const BREAKABLE = /EE\. UU\.|DD\. HH\.|D\. C\.|\d (?:%|\d{3}(?!\d))/;

/** Neither language has a text that the other lacks, and the translated ones are as short as they have to be. */
export function translationFindings(dataset: AuthoredDataset, translation: Translation): Finding[] {
  const lists = [
    { kind: 'event', items: dataset.events, texts: translation.events },
    { kind: 'era', items: dataset.eras ?? [], texts: translation.eras },
    { kind: 'silence', items: dataset.silences ?? [], texts: translation.silences },
    { kind: 'party', items: dataset.parties, texts: translation.parties },
    {
      kind: 'type',
      items: Object.entries(dataset.types ?? {}).map(([id, type]) => ({ ...type, id })),
      texts: translation.types,
    },
  ] as const;
  const found: Finding[] = lists.flatMap(({ kind, items, texts = {} }) => {
    const known = new Set(items.map(({ id }) => id));
    const strange = Object.keys(texts).filter((id) => !known.has(id));
    return [
      ...strange.map((id) => ({
        where: `${kind} ${id}`,
        field: 'id',
        value: id,
        allowed: 'an id of the dataset',
      })),
      ...items.flatMap((item) => differences(kind, item.id, item as unknown as Texts, texts[item.id] ?? {})),
    ];
  });
  for (const [id, texts] of Object.entries(translation.events ?? {})) {
    found.push(...textFindings({ id }, texts));
    for (const [field, text] of Object.entries(texts))
      if (text !== undefined && BREAKABLE.test(text))
        found.push(eventFinding({ id }, field, text, 'a space that does not break (U+00A0) there'));
  }
  if (!translation.title)
    found.push({ where: 'dataset', field: 'title', value: translation.title, allowed: 'a text' });
  return found;
}

function differences(kind: keyof typeof TEXTS, id: string, original: Texts, translated: Texts): Finding[] {
  return TEXTS[kind].flatMap((field) => {
    if (Boolean(original[field]) === Boolean(translated[field])) return [];
    const allowed = original[field] ? 'a text, as in the dataset' : 'nothing, as in the dataset';
    return [{ where: `${kind} ${id}`, field, value: translated[field], allowed }];
  });
}

/** Texts of the events, and lines of files about them, that repeat the source's words. */
export function copyFindings(dataset: AuthoredDataset, source: SourceText): Finding[] {
  return dataset.events.flatMap((event) =>
    TEXTS.event.flatMap((field) => {
      const runs = field === 'claimedBy' ? [] : copiedRuns(event[field] ?? '', source);
      return runs.map((run) => eventFinding(event, field, run, 'words of our own, or a marked quotation'));
    }),
  );
}

/** The same of a text in lines, such as a Markdown file. */
export function copiedLineFindings(text: string, source: SourceText): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    copiedRuns(line, source).map((run) => ({
      where: `line ${index + 1}`,
      field: '',
      value: run,
      allowed: 'words of our own, or a marked quotation',
    })),
  );
}

/** The scale: every type labelled in both languages. */
export function scaleFindings(types: EventTypes, translated: Readonly<Record<string, Texts>>): Finding[] {
  const ids = new Set([...Object.keys(types), ...Object.keys(translated)]);
  return [...ids].flatMap((id) => {
    const [own, other] = [types[id]?.label, translated[id]?.['label']];
    return own && other
      ? []
      : [{ where: `type ${id}`, field: 'label', value: own ?? other, allowed: 'a label in both languages' }];
  });
}

/** Longest quotation of a value, characters. */
const LONGEST_QUOTATION = 60;

export function told({ where, field, value, allowed }: Finding): string {
  return `${where}${field ? `, ${field}` : ''}: ${(JSON.stringify(value) ?? 'nothing').slice(0, LONGEST_QUOTATION)} given; allowed: ${allowed}`;
}
