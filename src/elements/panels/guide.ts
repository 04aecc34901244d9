/** How to read this: each sign of the drawing with what it means and, where the record has one, an event that it stands for. Loaded when the reader asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { INDEX_CATEGORIES } from '../../data/categories.js';
import type { BilateralEvent } from '../../data/dataset.js';
import { glyph, glyphOf } from '../../layout/glyph.js';
import type { Scene } from '../../layout/scene.js';
import { glyphShapes, markClass, pillShapes, type Look } from '../../picture/glyphs.js';
import { breakSign } from '../../picture/break-sign.js';
import { shape, type Shape } from '../../picture/shape.js';
import type { RelationsState } from '../../state/relations-state.js';
import { completed } from '../../text/completed.js';
import { guide as english } from '../../text/en.js';
import type { Locale } from '../../text/locale.js';
import { overlaps } from '../../time/period.js';
import { button } from './button.js';
import { drawnSign } from './legend.js';
import { panelTitle } from './details/section.js';

export const styles = `
  .guide { margin: 10px 16px 8px; padding-top: 12px; border-top: 2px solid var(--_ink); overflow-wrap: anywhere; }
  .portrait .guide { margin-inline: 12px; }
  .guide:focus-visible { outline: 2px solid var(--_focus); outline-offset: 4px; }
  .guide .title { font-size: 1.33em; line-height: 1.45; font-weight: bold; }
  .guide dl { display: grid; grid-template-columns: 44px minmax(0, 68ch); gap: 8px 14px; margin: 8px 0 12px; line-height: 1.4; }
  .guide dt { justify-self: center; }
  .guide dt svg { display: block; overflow: visible; }
  .guide dd { margin: 0; }
  .guide .line { stroke: var(--_ink); stroke-width: 2; }
  .guide .band { fill: var(--_ink); fill-opacity: 0.12; }
  .guide .dot { fill: var(--_page); stroke: var(--_ink); stroke-width: 1.5; }
  .guide .lane { stroke: var(--_muted); }
  .guide .hatch { stroke: var(--_hatch); fill: none; }
  .guide .break { stroke: var(--_muted); stroke-width: 1.5; fill: none; }
  .guide .sum { fill: var(--_stance); fill-opacity: 0.16; stroke: var(--_stance); stroke-width: 0.75; }
  .guide .count { fill: var(--_page); stroke: none; }
  .guide .example { display: block; color: var(--_muted); }
`;

/** Size of a sign's box, and of the marks in it, px. */
const WIDTH = 44;
const HEIGHT = 20;
const DIAMETER = 12;

const sign = (shapes: readonly Shape[], look = 'ink'): TemplateResult =>
  drawnSign({ look, width: WIDTH, height: HEIGHT, shapes });

const plain: Look = { category: 'verbal', weight: -10, stance: 'hostile', status: 'established' };

const across = (look: string): Shape => shape('line', look, { x1: -WIDTH / 2, x2: WIDTH / 2, y1: 0, y2: 0 });

/** What the sums look like: an area over the line at 0, and one under it. */
const HILL = 'M-22,6L-14,-6L0,0L8,-2L22,6Z';
const HOLLOW = 'M-22,-6L-12,-2L4,4L22,-6Z';

/** One sign, what it means, and an event of the record that it is drawn for. */
interface Entry {
  readonly drawn: TemplateResult;
  readonly meaning: string;
  readonly example?: BilateralEvent | undefined;
}

/** The heaviest event of those in view that a test lets pass; else of the whole record. */
function heaviest(
  { dataset, events, period }: Scene,
  passes: (event: BilateralEvent) => boolean,
): BilateralEvent | undefined {
  const best = (list: readonly BilateralEvent[]): BilateralEvent | undefined =>
    list
      .filter(passes)
      .reduce<BilateralEvent | undefined>(
        (most, event) => (most && Math.abs(most.weight) >= Math.abs(event.weight) ? most : event),
        undefined,
      );
  return best(events.filter(({ when }) => overlaps(when.extent, period))) ?? best(dataset.events);
}

function entries(scene: Scene, locale: Locale): readonly Entry[] {
  const texts = completed(locale, 'guide', english);
  const { stances, categories } = locale.texts;
  const of = (passes: (event: BilateralEvent) => boolean): BilateralEvent | undefined =>
    heaviest(scene, passes);
  const marked = (event: BilateralEvent | undefined, meaning: string): readonly Entry[] =>
    event
      ? [{ drawn: sign(glyphShapes(event, glyphOf(event)), markClass(event)), meaning, example: event }]
      : [];
  const ticked = of(({ when }) => when.precision === 'year' || when.precision === 'interval');
  const standing = of(({ standing: inForce }) => inForce);
  return [
    { drawn: sign([across('line')]), meaning: texts.line },
    {
      drawn: sign([
        shape('rect', 'band', { x: -WIDTH / 2, y: -8, width: WIDTH, height: 16 }),
        across('line'),
      ]),
      meaning: texts.band,
    },
    { drawn: sign([across('line'), shape('circle', 'dot', { r: 3 })]), meaning: texts.dot },
    ...INDEX_CATEGORIES.map((category): Entry => ({
      drawn: sign(glyphShapes({ ...plain, category }, glyph(category, DIAMETER)), 'hostile ink'),
      meaning: texts.kind(categories[category]),
      example:
        of((event) => event.category === category && event.stance === 'hostile') ??
        of((event) => event.category === category),
    })),
    ...marked(
      of(({ stance, status }) => stance === 'hostile' && status === 'established'),
      texts.above(stances.hostile),
    ),
    ...marked(
      of(({ stance, status }) => stance === 'cooperative' && status === 'established'),
      texts.below(stances.cooperative),
    ),
    { drawn: sign(pillShapes({ rx: 10, height: 14, count: 3 }), 'hostile ink'), meaning: texts.several },
    ...marked(
      of(({ status }) => status !== 'established'),
      texts.claim,
    ),
    ...(ticked
      ? [
          {
            drawn: sign(
              [
                across('lane'),
                ...[-12, 12].map((x) => shape('line', 'bracket', { x1: x, x2: x, y1: -4, y2: 4 })),
              ],
              ticked.stance,
            ),
            meaning: texts.imprecise,
            example: ticked,
          },
        ]
      : []),
    ...(standing
      ? [
          {
            drawn: sign(
              [across('lane'), shape('rect', 'bar', { x: -16, y: -4, width: 32, height: 3 })],
              standing.stance,
            ),
            meaning: texts.inForce,
            example: standing,
          },
        ]
      : []),
    { drawn: sign([shape('path', 'hatch', { d: 'M-18,8L-4,-8M-8,8L6,-8M2,8L16,-8' })]), meaning: texts.gap },
    ...(scene.gaps.length > 0
      ? [{ drawn: sign([shape('path', 'break', { d: breakSign(0, 0) })]), meaning: texts.break }]
      : []),
    ...(scene.sums
      ? [
          { drawn: sign([shape('path', 'sum', { d: HILL })], 'hostile'), meaning: texts.hostilitySum },
          {
            drawn: sign([shape('path', 'sum', { d: HOLLOW })], 'cooperative'),
            meaning: texts.cooperationSum,
          },
        ]
      : []),
    ...(scene.dataset.events.some(({ isPageEvent }) => isPageEvent)
      ? marked(
          of(({ isPageEvent }) => isPageEvent === true),
          texts.own,
        )
      : []),
  ];
}

/** @param level of the title in the page's outline */
export function renderGuide(
  scene: Scene,
  { locale }: RelationsState,
  level: number,
  close: () => void,
): TemplateResult {
  const texts = completed(locale, 'guide', english);
  const shown = ({ title, when }: BilateralEvent): TemplateResult =>
    html`<span class="example">${texts.example(title, locale.dateInWords(when))}</span>`;
  return html`<section class="guide" tabindex="-1" aria-label=${texts.title}>
    ${panelTitle(texts.title, level)}
    <dl>
      ${entries(scene, locale).map(
        ({ drawn, meaning, example }) =>
          html`<dt>${drawn}</dt>
            <dd>${meaning} ${example ? shown(example) : nothing}</dd>`,
      )}
    </dl>
    ${button(locale.texts.details.close, close)}
  </section>`;
}
