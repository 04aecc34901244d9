/** What the card of a mark says: of one act when, what and who to whom; of several the heaviest. */
import type { BilateralEvent } from '../data/dataset.js';
import { comparable, inGap } from '../layout/gaps.js';
import type { Scene } from '../layout/scene.js';
import type { CardTexts } from '../text/extra-texts.js';
import type { Locale } from '../text/locale.js';
import { DAY } from '../time/units.js';
import { kindOf, severalInWords, statusInWords, whoToWhom } from './descriptions.js';

/** So many acts of several are named. */
const NAMED = 2;

export interface CardWords {
  readonly heading: string;
  readonly titles: readonly string[];
  /** Lines under the titles. */
  readonly lines: readonly string[];
}

/** "Index 41 → 57 that day"; empty where the act does not count, or the values cannot be compared. */
function effect(event: BilateralEvent, { index, gaps }: Scene, { number }: Locale, texts: CardTexts): string {
  const { extent, precision } = event.when;
  const before = extent.from - DAY;
  if (event.weight === 0 || inGap(extent.to, gaps) || !comparable(before, extent.to, gaps)) return '';
  return texts.effect(
    number(index.at(before).tension),
    number(index.at(extent.to).tension),
    texts.when[precision],
  );
}

/** @param events in the order of the record */
export function cardInWords(
  events: readonly BilateralEvent[],
  scene: Scene,
  locale: Locale,
  texts: CardTexts,
): CardWords {
  const [only] = events;
  if (only && events.length === 1)
    return {
      heading: locale.dateInWords(only.when),
      titles: [only.title],
      lines: [
        [whoToWhom(only, scene.dataset, locale), kindOf(only, locale)].filter(Boolean).join(' · '),
        statusInWords(only, locale),
        only.isPageEvent ? locale.texts.details.own : '',
        effect(only, scene, locale, texts),
      ].filter(Boolean),
    };
  // Stable: of equal weights the earlier comes first.
  const heaviest = [...events].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, NAMED);
  const more = events.length - heaviest.length;
  return {
    heading: severalInWords(events, locale),
    titles: heaviest.map(({ title, when }) => `${title} (${locale.shortDate(when)})`),
    lines: more > 0 ? [texts.more(locale.number(more))] : [],
  };
}
