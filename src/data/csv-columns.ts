/** The columns of a dataset in CSV, and what each holds in the rows that stand for what is above the events. Pure. */
import { EVENT_FIELDS } from './authored.js';

/** Columns that only rows with `#` use. */
export const HEAD_COLUMNS = [
  'key',
  'version',
  'lang',
  'kind',
  'license',
  'retrieved',
  'half',
  'article',
  'short',
  'capital',
  'category',
  'standing',
  'cameo',
  'envoy',
  'envoyTitle',
] as const;

export const EVENT_COLUMNS = EVENT_FIELDS;

export type Column = (typeof EVENT_FIELDS)[number] | (typeof HEAD_COLUMNS)[number];

/** By kind of row, in which column each part of it stands; a path with a full stop is a part of a part. */
export const HEAD_ROWS = {
  '#dataset': {
    id: 'key',
    title: 'title',
    coverage: 'date',
    version: 'version',
    lang: 'lang',
    'source.title': 'summary',
    'source.url': 'href',
    'source.kind': 'kind',
    'source.license': 'license',
    'source.retrieved': 'retrieved',
    'index.half': 'half',
  },
  '#party': { id: 'actor', name: 'title', article: 'article', short: 'short', capital: 'capital' },
  '#era': { id: 'key', label: 'label', name: 'title', party: 'actor', date: 'date' },
  '#type': {
    id: 'type',
    label: 'title',
    category: 'category',
    weight: 'weight',
    source: 'note',
    standing: 'standing',
    cameo: 'cameo',
  },
  '#silence': { id: 'key', label: 'label', date: 'date' },
  '#mission': { party: 'actor', mission: 'title', envoy: 'envoy', envoyTitle: 'envoyTitle' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

export type HeadKind = keyof typeof HEAD_ROWS;
export const HEAD_KINDS = Object.keys(HEAD_ROWS) as readonly HeadKind[];

/** What people call the columns that are needed, without case, blanks and accents: for messages, never for reading. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  date: [
    'datum',
    'fecha',
    'data',
    'day',
    'when',
    'time',
    'year',
    'eventdate',
    'startdate',
    'jahr',
    'año',
    'annee',
    'ano',
  ],
  type: [
    'eventtype',
    'typ',
    'tipo',
    'category',
    'kind',
    'action',
    'act',
    'art',
    'catégorie',
    'categoría',
    'categoria',
    'code',
  ],
  actor: [
    'who',
    'source',
    'country',
    'from',
    'by',
    'akteur',
    'acteur',
    'ator',
    'attore',
    'quien',
    'wer',
    'qui',
    'sender',
    'actor1',
  ],
  title: [
    'headline',
    'name',
    'event',
    'what',
    'titel',
    'titre',
    'título',
    'titulo',
    'titolo',
    'description',
    'text',
    'ereignis',
    'acontecimiento',
  ],
};
