/** The text of what a command is given: a file, an address, or `-` for standard input. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { because } from './because.js';
import { charsetOf, decodeText, type Decoded } from '../data/decode-text.js';

/** How long an address may take to answer, ms. */
const PATIENCE = 30_000;

/** Windows-1252 between 0x80 and 0x9F: Node before 24 takes these bytes for control characters (nodejs/node#56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export interface Input {
  /** As messages name it. */
  readonly name: string;
  readonly read: Decoded;
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** The name of the file, which names a table without a title. */
export function fileName(name: string): string {
  if (name === '-') return 'standard input';
  return basename(isAddress(name) ? new URL(name).pathname : name) || 'dataset';
}

function decode(bytes: Uint8Array, charset?: string): Decoded {
  const decoded = decodeText(bytes, charset);
  return 'text' in decoded &&
    charset &&
    /^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii)$/i.test(charset)
    ? {
        text: decoded.text.replace(
          /[\u0080-\u009F]/g,
          (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign,
        ),
      }
    : decoded;
}

async function fromAddress(address: string): Promise<Decoded> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) return { reason: `the server answered ${response.status}` };
  return decode(
    new Uint8Array(await response.arrayBuffer()),
    charsetOf(response.headers.get('content-type')),
  );
}

/** Never rejects. */
export async function readInput(name: string): Promise<Input> {
  try {
    if (isAddress(name)) return { name, read: await fromAddress(name) };
    return {
      name: name === '-' ? 'standard input' : name,
      // As a stream: a pipe that has nothing yet cannot be read at once.
      read: decode(name === '-' ? await buffer(process.stdin) : await readFile(name)),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return {
      name,
      read: { reason: `cannot be read (${because(error)}${cause})` },
    };
  }
}
