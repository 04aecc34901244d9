/** The form `figure`: a picture with caption, key events, table and source in plain HTML, for what lets no script and no unknown tag through. Pure. */
import { INLINE, NO_PICTURE } from './options.js';
import { labelOf } from '../layout/event-place.js';
import { paintedDocument } from './document.js';
import { withoutPaintOrder } from './paint-order.js';
import { svgMarkup } from './svg.js';
import { attributesOf, escaped, linked, tag } from './markup.js';
import { sideRows } from '../picture/sides.js';
import { overlaps } from '../time/period.js';
import { kindOf, statusInWords, whoToWhom } from '../wording/descriptions.js';
import type { Palette } from './palette.js';
import type { Drawn } from './still.js';
import { keyEvents, wordsOf } from './words.js';

export function figureForm(drawn: Drawn, palette: Palette): string {
  const { scene, state, wanted } = drawn;
  const { locale } = state;
  const words = wordsOf(drawn);
  const { source } = words;
  const heading = `h${wanted.headingLevel}`;
  const keys = keyEvents(drawn).map(({ event }) =>
    tag('li', {}, `${tag('b', {}, escaped(scene.text.shortDate(event.when)))} ${escaped(labelOf(event))}`),
  );
  const sides = sideRows(scene, locale).map(({ name, words: acts }) =>
    tag('li', {}, `${tag('b', {}, escaped(name))} ${escaped(acts.join(', '))}`),
  );
  return tag(
    'figure',
    { lang: locale.lang },
    [
      tag(heading, {}, escaped(words.headline)),
      tag('p', {}, `${tag('b', {}, `${escaped(scene.dataset.title)}.`)} ${escaped(words.deck)}`),
      ...shownAs(drawn, palette, words.summary),
      ...(keys.length > 0 ? [tag('ul', {}, keys.join(''))] : []),
      tag('ul', {}, sides.join('')),
      allEvents(drawn),
      tag(
        'figcaption',
        {},
        `${linked(source.url, source.text)}${escaped(`${source.license} · ${words.data}`)}`,
      ),
    ].join('\n'),
  );
}

function shownAs(drawn: Drawn, palette: Palette, summary: string): string[] {
  const { picture, width } = drawn.wanted;
  if (picture === NO_PICTURE) return [];
  if (picture === INLINE) return withoutPaintOrder(paintedDocument(drawn, palette, 'drawing')).map(svgMarkup);
  return [`<img${attributesOf({ src: picture, alt: summary, width })}>`];
}

/** Every event of the period in a table that opens without a script. */
function allEvents({ scene, state: { locale } }: Drawn): string {
  const { table } = locale.texts;
  const { dataset, events, period } = scene;
  const shown = events.filter(({ when }) => overlaps(when.extent, period));
  const cells = (name: 'th' | 'td', texts: readonly string[]): string =>
    tag('tr', {}, texts.map((text) => tag(name, {}, escaped(text))).join(''));
  const head = cells('th', [table.date, table.event, table.parties, table.kind, table.weight, table.status]);
  const rows = shown.map((event) =>
    cells('td', [
      locale.dateInWords(event.when),
      event.title,
      whoToWhom(event, dataset, locale),
      kindOf(event, locale),
      locale.number(event.weight, 1),
      statusInWords(event, locale),
    ]),
  );
  const caption = table.caption(locale.number(shown.length), locale.number(dataset.events.length));
  return tag(
    'details',
    {},
    tag('summary', {}, escaped(table.label)) +
      tag(
        'table',
        {},
        tag('caption', {}, escaped(caption)) + tag('thead', {}, head) + tag('tbody', {}, rows.join('')),
      ),
  );
}
