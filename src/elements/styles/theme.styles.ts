/** The look that all elements share: type, shapes and the reset that keeps the page's inherited style out. */
import { css, unsafeCSS } from 'lit';
import { colours } from './colours.styles.js';

/** Fonts of the system: no request, known to every reader. */
export const SYSTEM_FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/**
 * `.root` is the outermost box in every shadow root. `all: initial` stops whatever the page lets its elements inherit; custom properties and
 * the direction of writing pass. Its size of type is `medium`, which is what the reader has set:
 * a page's root font size, which many pages shrink, is not the reader's. What stands in it is sized in em of that.
 */
const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What tells of a change of the page's text (page/text-colour.ts). */
  .page-text {
    position: absolute;
    visibility: hidden;
    transition: color 0.1s step-end;
  }
  .root {
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    --_radius: var(--bilateral-radius, 4px);
    background: var(--_page);
    color: var(--_ink);
    font: medium / 1.35 var(--bilateral-font, ${unsafeCSS(SYSTEM_FONT)});
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* 12 px of the usual 16, and 13 on phones; the same as the drawing's (layout/frame.ts). */
  .root > * {
    font-size: 0.75em;
  }
  .root.portrait > * {
    font-size: 0.8125em;
  }
  /* The same in every root: what the page does to letters is told by their width (page/letters.ts). */
  .root > .letters {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    visibility: hidden;
    font-size: 0.75em;
  }
  .letters > i {
    display: inline-block;
    font-style: normal;
    white-space: nowrap;
  }
  /* Each text runs in its own language's direction and stands on the page's side. */
  .root :is(p, li, dt, dd, td, th, span, button, .headline, .title) {
    unicode-bidi: plaintext;
  }
  /* Names and titles of a dataset stand in sentences of another language: they do not turn those around. */
  .root :is(b, bdi, a, [lang]) {
    unicode-bidi: plaintext;
  }
  /* A sentence that begins with one: some engines take its direction from that. */
  .root [dir] {
    unicode-bidi: isolate;
  }
  .root:dir(rtl) :is(p, li, dt, dd, td, th, span, .headline, .title) {
    text-align: right;
  }
  /* A span of years has no letter that would tell its direction. */
  .root :is(.date, .act-date, select) {
    direction: ltr;
  }
  /* Time runs from left to right on every page; what is tied to its ends stays there. */
  svg {
    direction: ltr;
    display: block;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }
  /* Else a flex item, a float or a cell could never be narrower than the drawing that it has. */
  svg[role='group'] {
    max-width: 100%;
  }
  /* As large as the layout has it, whatever an engine does to letters in a drawing. */
  text {
    font-size: var(--_type, 12px);
    fill: var(--_ink);
  }
  .muted {
    fill: var(--_muted);
  }
  .second {
    fill: var(--_ink-2);
  }
  .bold {
    font-weight: bold;
  }
  .haloed {
    stroke: var(--_under, var(--_page));
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .on-a {
    --_under: var(--_band-a);
  }
  .on-b {
    --_under: var(--_band-b);
  }
  .hostile {
    --_stance: var(--_hostile);
  }
  .cooperative {
    --_stance: var(--_cooperative);
  }
  .neutral {
    --_stance: var(--_ink-2);
  }
  .stance {
    fill: var(--_stance);
  }
  .band-a {
    fill: var(--_band-a);
  }
  .band-b {
    fill: var(--_band-b);
  }
  .hair {
    stroke: var(--_hairline);
    stroke-width: 1;
    fill: none;
    shape-rendering: crispEdges;
  }
  .edge {
    stroke: var(--_ink-2);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .hatch {
    stroke: var(--_hatch);
    stroke-width: 1;
  }
  .guide {
    stroke: var(--_ink);
    stroke-width: 1;
    pointer-events: none;
  }
  .guide.hover {
    stroke-width: 0.75;
    stroke-opacity: 0.7;
  }
  .drop {
    stroke: var(--_ink-2);
    stroke-width: 1;
    stroke-dasharray: 1 2;
    pointer-events: none;
  }
  .shape {
    fill: var(--_stance);
    stroke: var(--_page);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .cooperative .shape,
  .neutral .shape {
    fill: var(--_page);
    stroke: var(--_stance);
    stroke-width: 1.5;
    paint-order: normal;
  }
  .neutral .shape {
    stroke-width: 1;
  }
  .halo {
    fill: var(--_page);
    stroke: var(--_page);
    stroke-width: 4;
  }
  .claim .shape {
    fill: var(--_stance);
    fill-opacity: 0.22;
    stroke: var(--_stance);
    stroke-width: 1.5;
    paint-order: normal;
  }
  .claim.cooperative .shape {
    fill: var(--_page);
    fill-opacity: 1;
  }
  .page-event {
    fill: var(--_page);
  }
  .cooperative .page-event,
  .neutral .page-event,
  .claim .page-event {
    fill: var(--_ink);
  }
  .pill {
    fill: var(--_stance);
    stroke: var(--_page);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .cooperative .pill,
  .neutral .pill {
    fill: var(--_page);
    stroke: var(--_stance);
    stroke-width: 1.5;
    paint-order: normal;
  }
  .neutral .pill {
    stroke-width: 1;
  }
  .count {
    font-size: calc(var(--_type, 12px) * 0.93);
    font-weight: bold;
    text-anchor: middle;
    fill: var(--_page);
  }
  .cooperative .count,
  .neutral .count {
    fill: var(--_stance);
  }
  .neutral .count {
    font-weight: normal;
  }
  .bracket {
    stroke: var(--_stance);
    stroke-width: 1;
    fill: none;
    shape-rendering: crispEdges;
  }
  .bar {
    fill: var(--_stance);
    opacity: 0.75;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* Who copies the page copies what is seen. */
    user-select: none;
    -webkit-user-select: none;
  }
  .message {
    padding: 24px 16px;
    color: var(--_ink-2);
    line-height: 1.5;
  }
`;

export const theme = [base, colours];
