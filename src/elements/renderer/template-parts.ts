/** What a template of Lit's is made of, for who writes it as markup where there is no page. Pure. */
import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Shape } from '../../picture/shape.js';
import { drawShapes } from './svg-renderer.js';

export { nothing };

export interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Under which a directive leaves in a template which one it is. */
const DIRECTIVE = '_$litDirective$';

interface Directed {
  readonly [DIRECTIVE]: unknown;
  /** What it was given. */
  readonly values: readonly unknown[];
}

const GUARDED = guard([], () => nothing) as Directed;
const DRAWN = drawShapes([]) as Directed;

const isDirected = (value: unknown, like: Directed): value is Directed =>
  (Object(value) as Partial<Directed>)[DIRECTIVE] === like[DIRECTIVE];

export const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Whether it leaves no trace in the page. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === nothing;

/** What `guard` keeps; undefined for all else. */
export const guardedContent = (value: unknown): (() => unknown) | undefined =>
  isDirected(value, GUARDED) ? (value.values[1] as () => unknown) : undefined;

/** What `drawShapes` draws; undefined for all else. */
export const shapesIn = (value: unknown): readonly Shape[] | undefined =>
  isDirected(value, DRAWN) ? (value.values[0] as readonly Shape[]) : undefined;
