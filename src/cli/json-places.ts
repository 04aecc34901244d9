/** Where the values of a JSON text stand, where it stops being JSON, and which keys an object has twice. Pure. */
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  visit,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** JSON itself: parsers of JSON take no more. */
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Deeper than any dataset; parsers that call themselves stop at some depth. */
const DEEPEST = 100;

/** `events[3].date` as keys and positions. */
const pathOf = (path: string): JSONPath =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < text.length && deepest <= DEEPEST; at += 1) {
    const sign = text[at];
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === '[' || sign === '{')) deepest = Math.max(deepest, (depth += 1));
    else if (!inText && (sign === ']' || sign === '}')) depth -= 1;
  }
  return deepest;
}

export interface JsonPlaces {
  /** Line, from 1, of the value at a path, or of what it would be in where there is nothing at it. */
  readonly lineOf: (path: string) => number;
}

/** The lines of a text that is JSON. */
export function jsonPlaces(text: string): JsonPlaces {
  const root = depthOf(text) > DEEPEST ? undefined : parseTree(text, [], STRICT);
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lineAt = (offset: number): number => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  return {
    lineOf: (path) => {
      const parts = pathOf(path);
      for (let length = parts.length; root; length -= 1) {
        const node: Node | undefined = length > 0 ? findNodeAtLocation(root, parts.slice(0, length)) : root;
        if (node) return lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
      }
      return 1;
    },
  };
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'a word that is no JSON; texts and keys stand in straight double quotes, and what is not known is left out or null',
  InvalidCharacter: 'a character that cannot stand here',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  PropertyNameExpected: 'a key in double quotes is missing, or there is a comma too many before it',
  ValueExpected: 'a value is missing, or there is a comma too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'the end of an object, }, is missing',
  CloseBracketExpected: 'the end of a list, ], is missing',
  EndOfFileExpected: 'something stands after the end',
  UnexpectedEndOfString: 'a quotation mark is missing',
};

/** Where a text stops being JSON, and why, in words. */
export function jsonFault(text: string): { readonly line: number; readonly words: string } {
  const errors: ParseError[] = [];
  if (depthOf(text) > DEEPEST) return { line: 1, words: `nested deeper than ${DEEPEST} levels` };
  parseTree(text, errors, STRICT);
  const [first] = errors;
  if (!first) return { line: 1, words: 'it cannot be read' };
  const name = printParseErrorCode(first.error);
  return { line: text.slice(0, first.offset).split('\n').length, words: WORDS[name] ?? name };
}

/** Keys that an object has twice: parsers take the last and say nothing. */
export function duplicateKeys(text: string): { readonly key: string; readonly line: number }[] {
  if (depthOf(text) > DEEPEST) return [];
  const open: Set<string>[] = [];
  const found: { key: string; line: number }[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ key, line: line + 1 });
      keys?.add(key);
    },
  });
  return found;
}
