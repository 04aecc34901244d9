/**
 * A view of a widget as the fragment of an address: `bilateral-view-ID_from-2018-10_to-2020-06_event-…`, where ID is the widget's id, if it has
 * one. It is made of letters, digits, `-` and `_` alone, so that it is a valid selector of an id too; every other sign, and `_` itself, is
 * written by its number, as `_x20_`. Pure.
 */
import { numbered, signOf } from './numbered-sign.js';
import type { ViewState } from './view-state.js';

const MARK = 'bilateral-view-';
const ADDRESSED = /[#?&/!]bilateral-view-([\w-]*)/;

/** What the fields are called in an address. */
const NAMES = {
  from: 'from',
  to: 'to',
  selected: 'event',
  date: 'date',
  compared: 'compared',
  categories: 'kind',
  actors: 'actor',
  facts: 'facts',
  memory: 'memory',
  halfLifeScale: 'times',
  without: 'without',
  sums: 'sums',
  lang: 'lang',
} as const satisfies Record<keyof ViewState, string>;

const FIELDS = Object.entries(NAMES) as readonly [keyof ViewState, string][];
/** Those that are several words, each a field of its own in an address. */
const LISTS = new Set<keyof ViewState>(['categories', 'actors', 'without']);
/** Those that are so or not, by what stands in an address where they are. */
const FLAGS: { readonly [Field in keyof ViewState]?: string } = { facts: 'only', sums: 'shown' };

const escaped = (text: string): string => text.replace(/[^a-z\d-]/giu, numbered);

/**
 * The fragment of a view, without `#`.
 * @param widget the id of the widget; empty for the first one of the page
 */
export function viewFragment(view: ViewState, widget = ''): string {
  const fields = FIELDS.flatMap(([field, name]) => {
    const value = view[field];
    if (value === undefined || value === false) return [];
    const words = LISTS.has(field)
      ? String(value).split(' ')
      : [value === true ? FLAGS[field]! : String(value)];
    return words.map((word) => `_${name}-${escaped(word)}`);
  });
  return MARK + escaped(widget) + fields.join('');
}

export interface AddressedView {
  /** The id of the widget; empty for the first one of the page. */
  readonly widget: string;
  readonly view: ViewState;
  /** What stands there and is no field, or one without a value. */
  readonly unread: readonly string[];
}

/** A sign by its number, the beginning of a field, anything else. */
const TOKEN = /_x([\da-f]{1,5}|10[\da-f]{4})_|_([a-z]+)-|[^_]+|_/g;

/** The names and values that stand in a fragment, in their order; the first is the widget, without a name. */
function partsOf(text: string): [name: string, value: string][] {
  const parts: [string, string][] = [['', '']];
  for (const [token, sign, name] of text.matchAll(TOKEN)) {
    if (name) parts.push([name, '']);
    else parts.at(-1)![1] += sign ? signOf(sign) : token;
  }
  return parts;
}

/** Whether a fragment names a view. */
export const namesView = (hash: string): boolean => ADDRESSED.test(hash);

/**
 * The view that a fragment names, also one that stands in the route of a hash router (`#/page?bilateral-view-…`) or has been appended to; undefined
 * where it names none.
 * @param hash with `#`
 */
export function addressedView(hash: string): AddressedView | undefined {
  const text = ADDRESSED.exec(hash)?.[1];
  if (text === undefined) return undefined;
  const [[, widget], ...parts] = partsOf(text) as [[string, string], ...[string, string][]];
  const unread: string[] = [];
  const view: Partial<Record<keyof ViewState, unknown>> = {};
  for (const [name, value] of parts) {
    const field = FIELDS.find(([, known]) => known === name)?.[0];
    const flag = field && FLAGS[field];
    if (!field || !value || (flag && value !== flag)) unread.push(`${name}-${value}`);
    else if (LISTS.has(field)) view[field] = [view[field], value].filter(Boolean).join(' ');
    else view[field] = flag ? true : field === 'halfLifeScale' ? Number(value) : value;
  }
  // What the values may be is checked where they are shown.
  return { widget, view: view as ViewState, unread };
}

/**
 * A page's address with a view in it, in place of another one. The route of a hash router (`#/…`, `#!…`) stays.
 * @param fragment without `#`
 */
export function addressWith(address: string, fragment: string): string {
  const [page = '', hash = ''] = address.split(/#(.*)/s, 2);
  if (!/^[/!]/.test(hash)) return `${page}#${fragment}`;
  const route = hash.replace(/[?&]bilateral-view-[\w-]*/, '');
  return `${page}#${route}${route.includes('?') ? '&' : '?'}${fragment}`;
}
