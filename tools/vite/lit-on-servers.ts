/** What `lit` gives to modules that make templates and styles to be written as markup: nothing of it needs a page or puts anything into one. */
export * from './lit-stand-in.js';

interface Styles {
  readonly cssText: string;
}

export const unsafeCSS = (text: unknown): Styles => ({ cssText: String(text) });

/** What stands in it are styles or numbers. */
export const css = (strings: TemplateStringsArray, ...values: readonly (Styles | number)[]): Styles => ({
  cssText: String.raw(
    { raw: strings },
    ...values.map((value) => (typeof value === 'number' ? value : value.cssText)),
  ),
});

/** A value that says which directive it is for, and what that is given. */
export const directive =
  (which: unknown) =>
  (...values: unknown[]): { readonly _$litDirective$: unknown; readonly values: readonly unknown[] } => ({
    _$litDirective$: which,
    values,
  });

/** Nothing calls what is derived from it. */
export class Directive {}

export const guard = directive('guard');
