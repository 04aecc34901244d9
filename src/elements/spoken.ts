/** Events in words, the same for the eye and the ear. */
import type { BilateralEvent, Dataset, Extent } from '../data/dataset.js';
import type { Mark } from '../layout/lanes.js';
import type { Locale } from '../text/locale.js';

export function partyName(id: string | undefined, dataset: Dataset): string {
  return dataset.parties.find((party) => party.id === id)?.name ?? id ?? '';
}

/** "Venezuela to United States", "United States and Venezuela, mutual"; empty where the event has no parties. */
export function whoToWhom(event: BilateralEvent, dataset: Dataset, locale: Locale): string {
  const { details } = locale.texts;
  if (event.actor === undefined) return '';
  const actor = partyName(event.actor, dataset);
  if (event.target === undefined) return details.by(actor);
  return (event.mutual ? details.mutual : details.fromTo)(actor, partyName(event.target, dataset));
}

/** "Claimed by the Venezuelan government", "Disputed"; empty for what is established. */
export function standingOf(event: BilateralEvent, locale: Locale): string {
  if (event.status === 'claimed') return locale.texts.details.claimedBy(event.claimedBy ?? '');
  return event.status === 'disputed' ? locale.texts.details.disputed : '';
}

/** "verbal, hostile"; "context". */
export function kindOf(event: BilateralEvent, locale: Locale): string {
  const { categories, stances } = locale.texts;
  const category = categories[event.category];
  const stance = stances[event.stance];
  return category === stance ? category : `${category}, ${stance}`;
}

export function spokenEvent(event: BilateralEvent, dataset: Dataset, locale: Locale): string {
  const parts = [
    locale.dateInWords(event.when),
    event.title,
    whoToWhom(event, dataset, locale),
    kindOf(event, locale),
    standingOf(event, locale),
    event.own && locale.texts.details.own,
  ];
  return parts.filter(Boolean).join('. ');
}

/** From the first to the last day that the events' dates allow. */
export function spanOf(events: readonly BilateralEvent[]): Extent {
  return {
    from: Math.min(...events.map(({ when }) => when.extent.from)),
    to: Math.max(...events.map(({ when }) => when.extent.to)),
  };
}

export function spokenMark(mark: Mark, dataset: Dataset, locale: Locale): string {
  if (mark.kind === 'event') return spokenEvent(mark.event, dataset, locale);
  const span = spanOf(mark.events);
  return locale.texts.spoken.cluster(
    locale.number(mark.events.length),
    locale.texts.stances[mark.stance],
    locale.month(span.from),
    locale.month(span.to),
  );
}
