/** Translations as gettext has them: read from a .po file, written as the .mo and JSON files that WordPress reads. Pure. */

/** What is between the context and the text in the key of a message. */
const CONTEXT_END = '\u0004';
const MO_MAGIC = 0x950412de;
const MO_HEADER = 28;
/** Of a text: its length and its place, 4 bytes each. */
const MO_ENTRY = 8;

/**
 * @param {string} po keywords with one quoted string each; no plural forms
 * @param {string} file for messages
 * @returns {Map<string, string>} translations by context and text; the header has the key ''
 */
export function catalogue(po, file) {
  const messages = new Map();
  let context = '';
  let id = '';
  po.split('\n').forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    const [, keyword, quoted] = /^(msgctxt|msgid|msgstr) (".*")$/.exec(line) ?? [];
    if (!keyword)
      throw new Error(`${file}:${at + 1}: msgctxt, msgid or msgstr and one quoted text, not ${line}`);
    const text = JSON.parse(quoted);
    if (keyword === 'msgctxt') context = text + CONTEXT_END;
    else if (keyword === 'msgid') id = context + text;
    else {
      messages.set(id, text);
      context = '';
    }
  });
  return messages;
}

/** @param {Map<string, string>} messages */
export function mo(messages) {
  const sorted = [...messages].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const table = MO_ENTRY * sorted.length;
  const head = Buffer.alloc(MO_HEADER + 2 * table);
  [MO_MAGIC, 0, sorted.length, MO_HEADER, MO_HEADER + table, 0, MO_HEADER + 2 * table].forEach(
    (number, place) => head.writeUInt32LE(number, 4 * place),
  );
  const parts = [head];
  let end = head.length;
  [0, 1].forEach((side) =>
    sorted.forEach((message, place) => {
      const text = Buffer.from(`${message[side]}\0`);
      const at = MO_HEADER + side * table + MO_ENTRY * place;
      head.writeUInt32LE(text.length - 1, at);
      head.writeUInt32LE(end, at + 4);
      parts.push(text);
      end += text.length;
    }),
  );
  return Buffer.concat(parts);
}

/** The same for scripts. @param {Map<string, string>} messages */
export function jed(messages) {
  const texts = [...messages].filter(([id]) => id !== '').map(([id, text]) => [id, [text]]);
  const head = { domain: 'messages', lang: 'es_ES' };
  return JSON.stringify({
    domain: 'messages',
    locale_data: { messages: { '': head, ...Object.fromEntries(texts) } },
  });
}
