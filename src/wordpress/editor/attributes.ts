/**
 * What the block remembers, and where it stands in the HTML of the post. That HTML is all there is: it is read again when a post is opened,
 * also where somebody has changed it by hand, and it is what remains when the plug-in is gone.
 */
import {
  EVENT_VALUES,
  ROOT_CLASS,
  STILL_CLASS,
  SWITCHES,
  VALUES,
  type OwnEvent,
  type WidgetAttributes,
} from '../../authoring/attributes.js';

export type BlockAttributes = WidgetAttributes & {
  readonly events: readonly OwnEvent[];
  /** HTML of the figure that is shown where the widget is not. */
  readonly figure: string;
  /** Address of the picture in the figure, if it has one. */
  readonly picture?: string | undefined;
  /** Whether the widget is shown. Where an attribute cannot be used, readers have the figure alone. */
  readonly live: boolean;
};

export type Changes = Partial<{
  -readonly [Name in keyof BlockAttributes]: BlockAttributes[Name] | undefined;
}>;

const ofRoot = (name: string, type: 'string' | 'boolean'): object => ({
  type,
  source: 'attribute',
  selector: `.${ROOT_CLASS}`,
  attribute: `data-${name}`,
});

const ofEvent = (name: string, type: 'string' | 'boolean'): object => ({
  type,
  source: 'attribute',
  attribute: `data-${name}`,
});

const each = (names: readonly string[], schema: (name: string) => object): Record<string, object> =>
  Object.fromEntries(names.map((name) => [name, schema(name)]));

/** Where WordPress reads each attribute of the block. */
export const SCHEMA: Readonly<Record<string, object>> = {
  ...each(VALUES, (name) => ofRoot(name, 'string')),
  ...each(SWITCHES, (name) => ofRoot(name, 'boolean')),
  live: { ...ofRoot('bilateral-relations', 'boolean'), default: true },
  figure: { type: 'string', source: 'html', selector: `.${STILL_CLASS}`, default: '' },
  picture: { type: 'string', source: 'attribute', selector: `.${STILL_CLASS} img`, attribute: 'src' },
  events: {
    type: 'array',
    source: 'query',
    selector: '[data-bilateral-event]',
    query: {
      ...each(EVENT_VALUES, (name) => ofEvent(name, 'string')),
      mutual: ofEvent('mutual', 'boolean'),
      text: { type: 'string', source: 'text' },
    },
    default: [],
  },
};
