/** Leaves out of Lit, inside the drop-in, what nothing can reach there. */
import type { Plugin } from 'vite';
import { rewriting, type Rewrite } from './rewriting.js';

const REWRITES: readonly Rewrite[] = [
  // The source has TypeScript's decorators (tsconfig.json); the branch is for the standard ones.
  {
    file: /\/@lit\/reactive-element\/decorators\/property\.js$/,
    from: /"object"==typeof (\w+)\?\w+\(\w+,\w+,\1\):/,
    to: '',
  },
  // Every browser that knows the drop-in's syntax and colours can share style sheets between shadow roots; the rest is for those that cannot.
  {
    file: /\/@lit\/reactive-element\/css-tag\.js$/,
    from: /\w+\.ShadowRoot&&\(.+?\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    to: 'true',
  },
];

export const leanLit = (): Plugin => rewriting('lean-lit', REWRITES);
