/** The English texts, part by part, as a language pack has them: what other languages are checked against. */
import { EVENT_TYPES } from '../data/event-types.js';
import { about, card, compare, downloads, guide, share, texts } from '../text/en.js';

export const ENGLISH = {
  texts,
  about,
  downloads,
  compare,
  card,
  guide,
  share,
  types: Object.fromEntries(Object.entries(EVENT_TYPES).map(([id, { label }]) => [id, { label }])),
};
