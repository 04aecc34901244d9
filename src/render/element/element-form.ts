/**
 * The form `element`: the tag with a declarative shadow root, which shows the whole picture before any script and without one. It has a drawing for each of
 * some widths, of which a container query shows one. The live widget takes its place when it has drawn (src/elements/panels/placeholder.ts). Pure.
 */
import { chips } from '../../elements/panels/chips.js';
import { emptyMessage } from '../../elements/panels/empty-message.js';
import { exploreButton } from '../../elements/panels/explore-button.js';
import { renderFooter, renderLegendRow } from '../../elements/panels/footer.js';
import { renderHeader } from '../../elements/panels/header.js';
import { KeyList } from '../../elements/panels/key-list.js';
import { renderSides } from '../../elements/panels/sides.js';
import { silences } from '../../elements/panels/silences.js';
import { nothing } from '../../elements/renderer/template-parts.js';
import { labelOf } from '../../layout/event-place.js';
import { chartPicture } from '../../picture/chart.js';
import { lanesPicture } from '../../picture/lanes.js';
import type { Picture } from '../../picture/shape.js';
import { attributesOf, escaped, linked, tag } from '../markup.js';
import type { Drawn } from '../still.js';
import { keyEvents, wordsOf } from '../words.js';
import { classedMarkup } from './classed-markup.js';
import { CHART, classOfWidth, formStyles } from './form-styles.js';
import { letterWidths } from './letter-widths.js';
import { markupOf } from './template-markup.js';

const noop = (): void => undefined;
const NO_HOST: ConstructorParameters<typeof KeyList>[0] = {
  addController: noop,
  removeController: noop,
  requestUpdate: noop,
  updateComplete: Promise.resolve(true),
};

/** A length in em of the drawing's type, px of which there are so many; a little too long, so that it is never rounded down. */
const em = (length: number, fontSize: number): string => `${Math.ceil((length / fontSize) * 1e5) / 1e5}em`;

/** As wide as its place, and as high as the live view will be: a drawing that does not fit is scaled in it, and nothing below moves. */
function drawnMarkup(
  { width, height, label, shapes }: Picture,
  { frame }: Drawn['drawing'],
  name?: string,
): string {
  const attributes = {
    class: name,
    width: '100%',
    height: em(height, frame.fontSize),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
  };
  return tag('svg', attributes, tag('g', { 'font-size': frame.fontSize }, classedMarkup(shapes)));
}

/** What a script will make of it can be pressed only then. */
const inert = (markup: string): string => markup.replaceAll('<button', '<button inert');

function rootOf(drawn: Drawn): string {
  const { scene, drawing, charted, laned, wanted } = drawn;
  const state = { ...drawn.state, isStatic: wanted.static };
  const { locale } = state;
  const words = wordsOf(drawn);
  const { portrait } = drawing.frame;
  const explore = wanted.static || wanted.withoutControls ? nothing : exploreButton(locale, false, noop);
  const marks = chips(scene, state, noop);
  const under = wanted.withoutFooter ? explore : renderLegendRow(scene, state, explore);
  const keys = keyEvents(drawn).map(({ event }) =>
    tag('li', {}, escaped(`${locale.shortDate(event.when)} ${labelOf(event)}`)),
  );
  return tag(
    'div',
    {
      class: `root ${portrait ? 'portrait' : 'wide'} ${classOfWidth(drawing.frame.width)}`,
      'data-theme': wanted.theme,
      lang: locale.lang,
    },
    [
      inert(
        markupOf(
          wanted.withoutHeader
            ? marks
            : renderHeader(scene, state, wanted.headingLevel, charted, marks, false),
        ),
      ),
      ...(charted ? [drawnMarkup(chartPicture(drawn, false, ''), drawing, CHART)] : []),
      ...(laned ? [drawnMarkup(lanesPicture(drawn, !charted, undefined), drawing)] : []),
      tag('p', { class: 'unseen' }, escaped(words.summary)),
      portrait || keys.length === 0 ? '' : tag('ul', { class: 'unseen' }, keys.join('')),
      inert(markupOf(emptyMessage(scene, drawing, state, noop))),
      // Its rows can be read before they can be pressed.
      markupOf(new KeyList(NO_HOST).render({ drawing, scene, state: drawn.state })),
      markupOf(renderSides(scene, locale)),
      inert(markupOf(under)),
      tag(
        'div',
        { class: 'small' },
        markupOf(silences(scene, locale)) +
          (wanted.withoutFooter
            ? ''
            : inert(
                markupOf(
                  renderFooter(scene, state, { name: undefined, toggleAbout: noop, toggleGuide: noop }),
                ),
              )),
      ),
    ].join(''),
  ).replaceAll(/<slot[^>]*>|<\/slot\s*>/g, '');
}

/** What the live widget is to show, as its attributes. */
function attributesFor({ wanted, state }: Drawn): string {
  return attributesOf({
    lang: state.locale.lang,
    src: wanted.src,
    from: wanted.from,
    to: wanted.to,
    selected: wanted.selected,
    categories: wanted.categories,
    actors: wanted.actors,
    labels: wanted.labels,
    memory: wanted.memory,
    'half-life-scale': wanted.halfLifeScale,
    view: wanted.view === 'both' ? undefined : wanted.view,
    'heading-level': wanted.headingLevel,
    theme: wanted.theme === 'auto' ? undefined : wanted.theme,
    sums: wanted.sums ? '' : undefined,
    static: wanted.static ? '' : undefined,
    'without-header': wanted.withoutHeader ? '' : undefined,
    'without-controls': wanted.withoutControls ? '' : undefined,
    'without-details': wanted.withoutDetails ? '' : undefined,
    'without-footer': wanted.withoutFooter ? '' : undefined,
  });
}

/** @param drawings the same at each of the widths, in their order */
export function elementForm(drawings: readonly [Drawn, ...Drawn[]]): string {
  const [drawn] = drawings;
  const { scene, wanted } = drawn;
  const words = wordsOf(drawn);
  const style = tag('style', { nonce: wanted.nonce }, formStyles(drawings.map(({ drawing }) => drawing)));
  const roots = drawings.map(rootOf).join('');
  const shadow = style + tag('div', { class: 'still', ...letterWidths(roots, scene.dataset) }, roots);
  // Where declarative shadow roots are not known, and for those who read the page as text.
  const fallback = tag(
    'p',
    {},
    `${escaped(`${scene.dataset.title}: ${words.headline}. ${words.summary} `)}${linked(words.source.url, words.source.text)}${escaped(words.source.license)}`,
  );
  return `<bilateral-relations${attributesFor(drawn)}><template shadowrootmode="open">${shadow}</template>${fallback}</bilateral-relations>`;
}
