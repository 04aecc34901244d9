/** A draft as the fragment of an address, and back: each field under its own name, each entry of a list as an address of its own. Pure. */
import {
  EVENT_VALUES,
  SWITCHES,
  VALUES,
  type OwnEvent,
  type SwitchName,
  type ValueName,
} from './attributes.js';
import {
  EMPTY,
  LINK_VALUES,
  STEP_VALUES,
  TEXTS,
  type Draft,
  type ProseLink,
  type StoryStep,
} from './draft.js';
import { FORM_NAMES } from './forms.js';

const EVENT_FIELDS = [...EVENT_VALUES, 'text'] as const;
const MUTUAL = 'mutual';
const PREPARED = 'prepared';

/** The fields that have a value, in their order. */
function paramsOf<Name extends string>(
  names: readonly Name[],
  given: Readonly<Partial<Record<Name, string>>>,
): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = given[name];
    if (value) params.set(name, value);
  }
  return params;
}

function valuesIn<Name extends string>(
  names: readonly Name[],
  params: URLSearchParams,
): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = params.get(name);
    if (value) values[name] = value;
  }
  return values;
}

/**
 * The fragment of a draft, without `#`. It always names the form, so that an emptied draft is not taken for none.
 * @param folder the folder that is not written, because it is what a new draft has
 */
export function draftFragment(draft: Draft, folder: string): string {
  const params = new URLSearchParams({ form: draft.form });
  const add = (name: string, fields: URLSearchParams): void => params.append(name, String(fields));
  for (const [name, value] of paramsOf<ValueName>(VALUES, draft)) params.set(name, value);
  for (const name of SWITCHES) if (draft[name]) params.set(name, '');
  for (const [name, value] of paramsOf(TEXTS, draft))
    if (name !== 'folder' || value !== folder) params.set(name, value);
  if (draft.prepared) params.set(PREPARED, '');
  for (const event of draft.events) {
    const fields = paramsOf(EVENT_FIELDS, event);
    if (event.mutual) fields.set(MUTUAL, '');
    add('event', fields);
  }
  for (const link of draft.links) add('link', paramsOf(LINK_VALUES, link));
  for (const step of draft.steps) add('step', paramsOf(STEP_VALUES, step));
  return String(params);
}

/**
 * The draft that a fragment names; what it does not know is left aside, and what cannot be used is told at its field.
 * @param fragment with or without `#`
 * @returns undefined where it names none
 */
export function draftIn(fragment: string, folder: string): Draft | undefined {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const form = FORM_NAMES.find((name) => name === params.get('form'));
  if (!form) return undefined;
  const all = (name: string): URLSearchParams[] =>
    params.getAll(name).map((fields) => new URLSearchParams(fields));
  const switches: Partial<Record<SwitchName, boolean>> = {};
  for (const name of SWITCHES) if (params.has(name)) switches[name] = true;
  return {
    ...EMPTY,
    folder,
    ...valuesIn(VALUES, params),
    ...switches,
    ...valuesIn(TEXTS, params),
    form,
    prepared: params.has(PREPARED),
    events: all('event').map((fields): OwnEvent => ({
      text: '',
      ...valuesIn(EVENT_FIELDS, fields),
      ...(fields.has(MUTUAL) && { mutual: true }),
    })),
    links: all('link').map((fields): ProseLink => valuesIn(LINK_VALUES, fields)),
    steps: all('step').map((fields): StoryStep => valuesIn(STEP_VALUES, fields)),
  };
}
