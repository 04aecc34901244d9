/**
 * An engine that knows ES2022 and nothing newer, played by a new one: Chrome 94, Firefox 93 and Safari 16.4 in one, each with what it lacks.
 * What style sheets ask for gets names that no engine knows; what scripts ask for is taken away before any runs.
 */

/** Lines that are evened out (`text-wrap: balance`) stay so: they break elsewhere without, and nothing else is lost. What is in a file, and what stands there so that it is as unknown as to an old engine. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/\b(light-dark|color-mix)\(/g, 'unknown-$1('],
  [/:(has|dir)\(/g, ':unknown-$1('],
  [/\((width|height)\s*([<>])/g, '(unknown-$1 $2'],
  [/@(container|layer|scope|starting-style)\b/g, '@unknown-$1'],
];

export const withoutNewStyle = (text: string): string =>
  UNKNOWN.reduce((so, [known, unknown]) => so.replace(known, unknown), text);

/** Members by what they are of; of a missing object nothing is taken. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  globalThis: [
    'structuredClone',
    'scheduler',
    'navigation',
    'requestIdleCallback',
    'Iterator',
    'URLPattern',
    'CSSContainerRule',
  ],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  Array: ['fromAsync'],
  'Array.prototype': ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'ArrayBuffer.prototype': ['transfer'],
  Intl: ['Segmenter', 'DurationFormat'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['timeout', 'any'],
  'AbortSignal.prototype': ['throwIfAborted', 'reason'],
  crypto: ['randomUUID'],
  CSS: ['registerProperty', 'highlights'],
  'IntersectionObserver.prototype': ['scrollMargin', 'delay', 'trackVisibility'],
  'Document.prototype': ['adoptedStyleSheets', 'startViewTransition', 'getAnimations'],
  'ShadowRoot.prototype': ['adoptedStyleSheets', 'getAnimations'],
  'CSSStyleSheet.prototype': ['replace', 'replaceSync'],
  'CSSStyleDeclaration.prototype': ['colorScheme'],
  'Element.prototype': ['checkVisibility', 'getAnimations', 'setHTMLUnsafe', 'getHTML', 'moveBefore'],
  'HTMLElement.prototype': ['inert', 'popover', 'showPopover', 'hidePopover', 'togglePopover'],
};

/** Runs in the page before its scripts. A worker that is a module cannot start. */
export const WITHOUT_NEW_SCRIPT = `
  for (const [path, names] of Object.entries(${JSON.stringify(NEWER)})) {
    const object = path.split('.').reduce((of, name) => of?.[name], globalThis);
    for (const name of names) if (object) delete object[name];
  }
  globalThis.Worker = class { constructor() { throw new TypeError('no worker is a module here'); } };
`;
