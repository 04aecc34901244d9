/**
 * Keeps Lit inside the drop-in to itself: it neither writes to the page's globals nor lets those change it.
 * Lit registers its versions on `globalThis`, which makes a page's own development build of Lit warn about "multiple versions".
 * It also defines `Symbol.metadata`, and hands itself to polyfills and hydration that a page may have loaded for a Lit of its own.
 * The drop-in needs none of it: nobody else can reach its Lit, and TypeScript's decorators carry no metadata.
 */
import type { Plugin } from 'vite';
import { rewriting, type Rewrite } from './rewriting.js';

const LIT_HTML = /\/lit-html\/lit-html\.js$/;
const LIT_ELEMENT = /\/lit-element\/lit-element\.js$/;
const REACTIVE_ELEMENT = /\/@lit\/reactive-element\/reactive-element\.js$/;

const VERSIONS = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/;

const REWRITES: readonly Rewrite[] = [
  { file: LIT_HTML, from: VERSIONS, to: '0' },
  { file: LIT_ELEMENT, from: VERSIONS, to: '0' },
  { file: REACTIVE_ELEMENT, from: VERSIONS, to: '0' },
  {
    file: REACTIVE_ELEMENT,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    to: 'const litPropertyMetadata=new WeakMap;',
  },
  { file: LIT_HTML, from: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([\w,]+\),/, to: ';' },
  { file: REACTIVE_ELEMENT, from: /,\w+=\w+\.reactiveElementPolyfillSupport\b/, to: '' },
  { file: REACTIVE_ELEMENT, from: /,\w+\?\.\(\{ReactiveElement:\w+\}\)/, to: '' },
  {
    file: LIT_ELEMENT,
    from: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    to: ';',
  },
];

export const pageGlobals = (): Plugin => rewriting('page-globals', REWRITES);
