/** The texts in a file, as their bytes come: the file itself, or what is in it where it is a zip archive. By content and not by name. Pure. */
import { Unzip, UnzipInflate } from 'fflate';
import { because } from '../because.js';
import { ImportError } from './import-error.js';

/** A part of a text. The parts of one text follow each other, and the last one says so. */
export interface Piece {
  /** The file, or the file and the entry of the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

/** An archive is unpacked in portions of this size, bytes: a portion that holds ten times as much is not much either. */
const PORTION = 1 << 16;
const NOTHING = new Uint8Array();

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
/** An archive begins with its first file, or where it has none with its list of files. */
const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
/** By its byte order mark. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** What systems put into archives beside the data. */
const isBeside = (entry: string): boolean => entry.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(entry);

async function* unzipped(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let pieces: Piece[] = [];
  let open: string | undefined;
  let texts = 0;
  let failure: string | undefined;
  const unzip = new Unzip((entry) => {
    if (isBeside(entry.name)) return;
    texts += 1;
    open = entry.name;
    const name = `${file}:${entry.name}`;
    entry.ondata = (error, bytes, last) => {
      if (error) failure = because(error);
      else pieces.push({ name, bytes, last });
      if (last) open = undefined;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const push = (bytes: Uint8Array, last: boolean): Piece[] => {
    try {
      unzip.push(bytes, last);
    } catch (error) {
      failure = because(error);
    }
    if (last && open !== undefined)
      throw new ImportError(
        `${file}: the zip archive ends within ${open}; allowed: a whole one. Was it downloaded to its end?`,
      );
    if (failure !== undefined)
      throw new ImportError(
        `${file}: the zip archive cannot be unpacked (${failure}); allowed: one that is deflated or stored, without a password`,
      );
    const ready = pieces;
    pieces = [];
    return ready;
  };
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += PORTION)
      yield* push(chunk.subarray(from, from + PORTION), false);
  yield* push(NOTHING, true);
  if (texts === 0)
    throw new ImportError(`${file}: the zip archive holds no file; allowed: one with event files in it`);
}

/** As many bytes tell an archive from a text. */
const SIGNATURE = 4;

/** @param file how messages name it */
export async function* textsIn(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = NOTHING;
  let next = await iterator.next();
  for (; !next.done && head.length < SIGNATURE; next = await iterator.next()) {
    const longer = new Uint8Array(head.length + next.value.length);
    longer.set(head);
    longer.set(next.value, head.length);
    head = longer;
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (; !next.done; next = await iterator.next()) yield next.value;
  };
  if (isGzip(head))
    throw new ImportError(
      `${file}: compressed by gzip; allowed: plain text or a zip archive. Unpack it, as by “gunzip -c ${file} | … import … -”`,
    );
  if (isUtf16(head))
    throw new ImportError(`${file}: UTF-16 given; allowed: UTF-8, as the databases are published`);
  if (isZip(head)) {
    yield* unzipped(file, all());
    return;
  }
  for await (const bytes of all()) yield { name: file, bytes, last: false };
  yield { name: file, bytes: NOTHING, last: true };
}
