/** What `lit` gives to a module that only makes templates and styles. */
interface Template {
  readonly _$litType$: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  _$litType$: 1,
  strings,
  values,
});

export const svg = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  _$litType$: 2,
  strings,
  values,
});

/** Without expressions; the drop-in makes the style sheet of it. */
export const css = ([cssText]: TemplateStringsArray): { readonly cssText: string | undefined } => ({
  cssText,
});

export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
