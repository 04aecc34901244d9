/** From the bytes of a file to its text, where its encoding can be known; else the reason why not. Pure. */

export type Decoded = { readonly text: string } | { readonly reason: string };

const SAVE = 'save it as UTF-8 (in Excel “CSV UTF-8”), or name its charset where it is sent';

/** One byte for each character: of such a text nothing else than its charset tells what it says, unless it is UTF-8 after all. */
const SINGLE_BYTE = /^(?:windows-|iso-8859|latin|cp-?12|us-ascii|macintosh|koi8)/i;

const BYTE_ORDER_MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, at) => bytes[at] === byte);

/** Excel, LibreOffice and Numbers keep a workbook in a zip archive, Excel before 2007 in a container of its own. */
const WORKBOOKS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Undefined where the bytes are no text in that charset. Throws a `RangeError` for a charset that is none. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Which line the first bytes stand on that are not UTF-8. */
function notUtf8(bytes: Uint8Array): string {
  const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
  return `the text is not UTF-8 (from line ${before.split('\n').length} on), and nothing says what it is: ${SAVE}`;
}

/**
 * Decodes by the byte order mark, else by the charset that the text was sent with, else as UTF-8, or as UTF-16 where every character of the syntax has a
 * byte of 0. What was sent as one byte for each character and is UTF-8 is read as that: servers add such a charset unasked. Never guesses another.
 * @param charset as in `content-type: text/csv; charset=windows-1252`
 */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded {
  const [mark] = BYTE_ORDER_MARKS.find(([, begin]) => startsWith(bytes, begin)) ?? [];
  if (WORKBOOKS.some((begin) => startsWith(bytes, begin)))
    return {
      reason:
        'this is a workbook or an archive, not a table as text: save the sheet as CSV (in Excel “CSV UTF-8”)',
    };
  if (mark === 'utf-32') return { reason: `the text is UTF-32: ${SAVE}` };
  const utf8 = (): string | undefined => decoded(bytes, 'utf-8');
  const tried = (label: string, text: string | undefined): Decoded =>
    text === undefined ? { reason: `the text is not ${label}, as it says: ${SAVE}` } : { text };
  if (mark !== undefined) return tried(mark.toUpperCase(), decoded(bytes, mark));
  if (charset) {
    const text = SINGLE_BYTE.test(charset) ? utf8() : undefined;
    if (text !== undefined) return { text };
    try {
      return tried(charset, decoded(bytes, charset));
    } catch {
      return { reason: `the charset "${charset}" is not known: ${SAVE}` };
    }
  }
  const text = utf8();
  if (text !== undefined) return { text };
  for (const [label, zero] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    const found = bytes.length % 2 === 0 && bytes[zero] === 0 ? decoded(bytes, label) : undefined;
    if (found !== undefined) return { text: found };
  }
  return { reason: bytes.includes(0) ? `the file is no text, or not UTF-8: ${SAVE}` : notUtf8(bytes) };
}

/** The charset of a `content-type`. */
export const charsetOf = (contentType: string | null): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1];
