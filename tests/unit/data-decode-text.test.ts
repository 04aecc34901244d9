import { expect } from 'chai';
import { charsetOf, decodeText } from '../../src/data/decode-text.js';

const TEXT = 'título;ñ\n“2018” – 14 €\n';
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(TEXT.length * 2));
  [...TEXT].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
  new Uint8Array([...mark, ...bytes]);
/** “Año” in Windows-1252, with its own quotation marks. */
const WINDOWS = new Uint8Array([0x0a, 0x93, 0x41, 0xf1, 0x6f, 0x94]);

describe('The text of a file', () => {
  const right: [what: string, bytes: Uint8Array, charset: string | undefined, text: string][] = [
    ['UTF-8', utf8, undefined, TEXT],
    ['UTF-8 with a byte order mark', marked([0xef, 0xbb, 0xbf], utf8), undefined, TEXT],
    ['UTF-8 that is sent as ISO-8859-1', utf8, 'iso-8859-1', TEXT],
    [
      'UTF-8 with a byte order mark, sent as Windows-1252',
      marked([0xef, 0xbb, 0xbf], utf8),
      'windows-1252',
      TEXT,
    ],
    ['UTF-16 with a byte order mark', marked([0xff, 0xfe], utf16(true)), undefined, TEXT],
    ['UTF-16 in the other order', marked([0xfe, 0xff], utf16(false)), undefined, TEXT],
    ['UTF-16 that is sent as such', utf16(true), 'utf-16le', TEXT],
    ['UTF-16 without a word', utf16(true), undefined, TEXT],
    ['UTF-16 in the other order without a word', utf16(false), undefined, TEXT],
    ['Windows-1252 that is sent as such', WINDOWS, 'windows-1252', '\n“Año”'],
    ['Windows-1252 that is sent as ISO-8859-1, which means it', WINDOWS, 'ISO-8859-1', '\n“Año”'],
    ['nothing', new Uint8Array(), undefined, ''],
  ];
  for (const [what, bytes, charset, text] of right)
    it(`is read from ${what}`, () => expect(decodeText(bytes, charset)).to.deep.equal({ text }));

  const refused: [what: string, bytes: Uint8Array, charset: string | undefined, reason: RegExp][] = [
    ['Windows-1252 without a word', WINDOWS, undefined, /not UTF-8 \(from line 2 on\).*save it as UTF-8/],
    ['Windows-1252 that is sent as UTF-8', WINDOWS, 'utf-8', /not utf-8, as it says/],
    ['an unknown charset', WINDOWS, 'x-mine', /charset "x-mine" is not known/],
    [
      'UTF-16 cut in the middle of a character',
      marked([0xff, 0xfe], utf16(true).slice(1)),
      undefined,
      /not UTF-16LE/,
    ],
    ['UTF-32', marked([0xff, 0xfe, 0, 0], utf8), undefined, /UTF-32/],
    ['a workbook of Excel', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0xff]), undefined, /workbook/],
  ];
  for (const [what, bytes, charset, reason] of refused)
    it(`is refused for ${what}`, () => {
      const decoded = decodeText(bytes, charset);
      expect('reason' in decoded && decoded.reason).to.match(reason);
    });
});

describe('The charset of a content type', () => {
  for (const [type, charset] of [
    ['text/csv; charset=windows-1252', 'windows-1252'],
    ['text/csv;header=present;CHARSET="UTF-8"', 'UTF-8'],
    ['text/csv', undefined],
    [null, undefined],
  ] as const)
    it(`${type} is ${charset}`, () => expect(charsetOf(type)).to.equal(charset));
});
