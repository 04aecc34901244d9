/** The figure that stands for a widget without a script, and what in its attributes and own events cannot be used. Pure but for the bundled dataset. */
import { bundledDataset } from '../bundled.js';
import type { Dataset } from '../data/dataset.js';
import type { InvalidError } from '../data/invalid.js';
import { withPageEvents } from '../data/page-events.js';
import { figureForm } from '../render/figure.js';
import { INLINE, readOptions, type RenderOptions } from '../render/options.js';
import { wordsOf } from '../render/words.js';
import { drawn, paletteOf } from '../rendered.js';
import {
  isAddition,
  noteOf,
  optionName,
  writtenOf,
  type OwnEvent,
  type WidgetAttributes,
} from './attributes.js';

/** A widget with the events of its site. */
export interface Authored extends WidgetAttributes {
  readonly events: readonly OwnEvent[];
}

/** A value that cannot be used: of the widget, or of the event at a place. */
export interface Problem {
  readonly event: number | undefined;
  /** The option or field by its name in the format, such as `halfLifeScale` or `claimedBy`. */
  readonly field: string;
  readonly allowed: string;
}

export interface Figure {
  /** Undefined where the widget itself cannot be drawn as it was asked to. */
  readonly html: string | undefined;
  /** The dataset and the headline, as one sentence. */
  readonly sentence: string;
  readonly problems: readonly Problem[];
}

/** Languages that the figure can be written in; the widget itself is English in any other, too. */
const LANGUAGES = ['en', 'es'];
/** Level of the figure's heading, as of the widget's, where nothing else is asked for. */
const LEVEL = 3;

const languageOf = (tag: string): string =>
  LANGUAGES.includes(tag.toLowerCase().split('-')[0] ?? '') ? tag : 'en';

/** An event in the dataset's format. */
function rawEvent(event: OwnEvent): Readonly<Record<string, unknown>> {
  const { text, title, weight, 'claimed-by': claimedBy, ...rest } = writtenOf(event);
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  const note = noteOf(event);
  if (isAddition(event)) return { ...Object.fromEntries(given), ...(note && { note }) };
  return {
    ...Object.fromEntries(given),
    ...(title === undefined ? { title: text } : { title, ...(text && { summary: text }) }),
    ...(claimedBy ? { claimedBy } : {}),
    // What is no number stays a text, so that the message can quote it.
    ...(weight ? { weight: Number.isFinite(Number(weight)) ? Number(weight) : weight } : {}),
  };
}

/** The events of the site in the dataset's format. */
export const pageEventsOf = ({ events }: Pick<Authored, 'events'>): readonly unknown[] =>
  events.map(rawEvent);

/** What the picture of a widget is asked to be, in the language of its attributes or else of the site. */
export function optionsOf(attributes: Authored, siteLanguage: string): RenderOptions {
  const { from, to, view, selected, theme, categories, actors, memory, labels, sums, lang } = attributes;
  const { 'half-life-scale': halfLifeScale, 'heading-level': headingLevel = LEVEL } = attributes;
  const given = Object.entries({
    from,
    to,
    view,
    selected,
    theme,
    categories,
    actors,
    labels,
    sums,
    memory,
    halfLifeScale,
  });
  return {
    ...Object.fromEntries(given.filter(([, value]) => value)),
    headingLevel,
    lang: languageOf(lang || siteLanguage),
    pageEvents: pageEventsOf(attributes),
  };
}

const without = (options: RenderOptions, name: string): RenderOptions =>
  Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));

const isInvalid = (error: unknown): error is InvalidError =>
  error instanceof RangeError && 'argument' in error && 'allowed' in error;

/**
 * An event that cannot be used is left out, as the widget leaves it out. All that is wrong is told, not only what is found first.
 * @param dataset that of `src`
 * @param picture as of `renderHtml`
 */
export function figureOf(
  attributes: Authored,
  siteLanguage: string,
  dataset: Dataset = bundledDataset(),
  picture: string = INLINE,
): Figure {
  const { pageEvents: given = [], ...options } = optionsOf(attributes, siteLanguage);
  const problems: Problem[] = withPageEvents(dataset, given).problems.map(({ index, path, allowed }) => ({
    event: index,
    field: path,
    allowed,
  }));
  const pageEvents = given.filter((_, place) => problems.every(({ event }) => event !== place));
  let wanted: RenderOptions = { ...options, picture, pageEvents };
  let usable = true;
  for (;;)
    try {
      const still = drawn(dataset, readOptions(wanted));
      return {
        html: usable ? figureForm(still, paletteOf(still.wanted)) : undefined,
        sentence: `${still.scene.dataset.title}: ${wordsOf(still).headline}.`,
        problems,
      };
    } catch (error) {
      if (!isInvalid(error)) throw error;
      const field = optionName(error.argument);
      if (!(field in wanted)) throw error;
      problems.push({ event: undefined, field, allowed: error.allowed });
      usable = false;
      wanted = without(wanted, field);
    }
}
