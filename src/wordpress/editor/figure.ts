/** The figure that a post keeps, and what in the block's attributes cannot be used. Pure but for the bundled dataset. */
import type { Dataset } from '../../data/dataset.js';
import type { InvalidError } from '../../data/invalid.js';
import { renderHtml, type RenderOptions } from '../../render.js';
import type { BlockAttributes, OwnEvent } from './attributes.js';

/** A value that cannot be used: of the widget, or of the event at a place. */
export interface BlockProblem {
  readonly event: number | undefined;
  /** The option or field by its name in the format, such as `halfLifeScale` or `claimedBy`. */
  readonly field: string;
  readonly allowed: string;
}

export interface Figure {
  /** Undefined where the widget itself cannot be drawn as it was asked to. */
  readonly html: string | undefined;
  readonly problems: readonly BlockProblem[];
}

/** Languages that the figure can be written in; the widget itself is English in any other, too. */
const LANGUAGES = ['en', 'es'];
/** Level of the figure's heading, as of the widget's, where nothing else is asked for. */
const LEVEL = 3;
const OF_EVENT = /^pageEvents\[(\d+)\]\.?(.*)$/;

const languageOf = (tag: string): string =>
  LANGUAGES.includes(tag.toLowerCase().split('-')[0] ?? '') ? tag : 'en';

/** An event in the dataset's format. */
function rawEvent(event: OwnEvent): Readonly<Record<string, unknown>> {
  const { text, title, weight, 'claimed-by': claimedBy, ...rest } = event;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return {
    ...Object.fromEntries(given),
    ...(title ? { title, summary: text } : { title: text }),
    ...(claimedBy ? { claimedBy } : {}),
    // What is no number stays a text, so that the message can quote it.
    ...(weight ? { weight: Number.isFinite(Number(weight)) ? Number(weight) : weight } : {}),
  };
}

function optionsOf(attributes: BlockAttributes, siteLanguage: string): RenderOptions {
  const { from, to, view, selected, theme, categories, actors, memory, labels, sums, lang, picture } =
    attributes;
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
    picture: picture ?? 'none',
  };
}

const isInvalid = (error: unknown): error is InvalidError =>
  error instanceof RangeError && 'argument' in error && 'allowed' in error;

/**
 * An event that cannot be used is left out, as the widget leaves it out.
 * @param dataset that of `src`; undefined for the bundled one
 * @param drawn whether the drawing is in it as SVG, in place of the picture
 */
export function figureOf(
  attributes: BlockAttributes,
  siteLanguage: string,
  dataset: Dataset | undefined,
  drawn = false,
): Figure {
  const options = optionsOf(attributes, siteLanguage);
  const problems: BlockProblem[] = [];
  let events = attributes.events.map((event, place) => ({ place, raw: rawEvent(event) }));
  for (;;)
    try {
      const pageEvents = events.map(({ raw }) => raw);
      const html = renderHtml(dataset, { ...options, pageEvents, ...(drawn ? { picture: 'inline' } : {}) });
      return { html, problems };
    } catch (error) {
      if (!isInvalid(error)) throw error;
      const { argument, allowed } = error;
      const [, index, field] = OF_EVENT.exec(argument) ?? [];
      const wrong = index === undefined ? undefined : events[Number(index)];
      problems.push({ event: wrong?.place, field: field || argument, allowed });
      if (!wrong) return { html: undefined, problems };
      events = events.filter((event) => event !== wrong);
    }
}
