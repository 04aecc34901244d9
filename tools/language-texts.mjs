/** The list of all texts that a language has, made from the English file; for docs/languages.md. */
import { tsImport } from 'tsx/esm/api';

/** In the order in which a translator meets them. */
const PARTS = ['texts', 'about', 'compare', 'card', 'guide', 'downloads', 'share'];

/** The names of a function's parameters; those of one that is taken apart, as a list. */
function parameters(text) {
  const [, list, one = ''] = /^(?:\(([^]*?)\)|(\w+))\s*=>/.exec(text.toString()) ?? [];
  return [...(list ?? one).matchAll(/\[([^\]]*)\]|(\w+)/g)].map(([, inside, name]) => {
    const braced = (word) => `{${word.trim()}}`;
    return inside === undefined ? braced(name) : inside.split(',').map(braced);
  });
}

function rows(value, path) {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return rows(value(...parameters(value)), path);
  if (Array.isArray(value)) return value.flatMap((one, at) => rows(one, `${path}[${at}]`));
  return Object.entries(value).flatMap(([key, one]) => rows(one, `${path}.${key}`));
}

/** @returns {Promise<[key: string, text: string][]>} each text with the path to it, such as `texts.details.close` */
export async function languageTexts() {
  const english = await tsImport('../src/text/en.ts', import.meta.url);
  return PARTS.flatMap((part) => rows(english[part], part));
}
