/** Registers the elements. The first definition of a page stands; a differing version is told once. */
import { BilateralEventElement } from './elements/bilateral-event.js';
import { BilateralLink } from './elements/bilateral-link.js';
import { BilateralRelations } from './elements/bilateral-relations.js';
import { BilateralStep } from './elements/bilateral-step.js';
import { BilateralTension } from './elements/bilateral-tension.js';
import { BilateralTimeline } from './elements/bilateral-timeline.js';
import { VERSION } from './version.js';

// With this module a page's own code knows the tags and what they tell.
export type { BilateralEventMap } from './elements/events.js';
export type { PictureOptions } from './elements/panels/picture/picture.js';
export type {
  BilateralEventElement,
  BilateralLink,
  BilateralRelations,
  BilateralStep,
  BilateralTension,
  BilateralTimeline,
};

/** On a server the tags stay as they are: what renders elements there, such as Lit's server renderer, would construct them without a page. */
const HAS_PAGE = 'document' in globalThis;

function define(tag: string, element: CustomElementConstructor): boolean {
  if (!HAS_PAGE) return false;
  const cached = customElements.get(tag);
  if (!cached) customElements.define(tag, element);
  return !cached;
}

// Read before anything is defined: what stands there now is an earlier script's.
const earlier = customElements.get('bilateral-relations') as
  (CustomElementConstructor & { readonly version?: string }) | undefined;

define('bilateral-relations', BilateralRelations);
define('bilateral-tension', BilateralTension);
define('bilateral-timeline', BilateralTimeline);
define('bilateral-event', BilateralEventElement);
define('bilateral-link', BilateralLink);
define('bilateral-step', BilateralStep);

if (earlier && earlier.version !== VERSION)
  console.warn(
    `<bilateral-relations>: version ${String(earlier.version)} is already defined on this page; version ${VERSION} is not used`,
  );
