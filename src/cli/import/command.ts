/** `bilateral-relations import`: the files, the clock and the terminal of an import. Nothing is left behind where it fails. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { stderr, stdin, stdout } from 'node:process';
import { VERSION } from '../../version.js';
import { because } from '../because.js';
import { mustBeWritable, writeFiles } from '../write-files.js';
import { askedFor, IMPORT_USAGE } from './arguments.js';
import { ImportError } from './import-error.js';
import { importEvents, type EventFile } from './import-events.js';
import { progressLine } from './progress.js';

/** Files are read in portions of this size, bytes. */
const PORTION = 1 << 20;
/** How often progress is told, ms: a terminal's line is written over, in a log each is one more. */
const ON_TERMINAL = 250;
const IN_LOG = 10_000;
const STANDARD_INPUT = '-';
const INDENT = 1;

/** The size of all files together, bytes; undefined where one is standard input. Throws where one cannot be read. */
async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let sum = 0;
  const problems: string[] = [];
  for (const file of files)
    if (file !== STANDARD_INPUT)
      try {
        const found = await stat(file);
        if (found.isDirectory()) problems.push(`${file}: a folder given; allowed: files, as ${file}/*.zip`);
        sum += found.size;
      } catch (error) {
        problems.push(`${file}: cannot be read (${because(error)})`);
      }
  if (problems.length > 0) throw new ImportError(...problems);
  return files.includes(STANDARD_INPUT) ? undefined : sum;
}

/** Lines of progress on the standard error output. */
function teller(total: number | undefined): {
  onBytes: (bytes: number) => void;
  onRows: (rows: number) => void;
  end: () => void;
} {
  const started = performance.now();
  const interval = stderr.isTTY ? ON_TERMINAL : IN_LOG;
  let [read, rows, told] = [0, 0, started];
  const line = (now: number): string =>
    progressLine({ read, rows, elapsed: now - started, ...(total === undefined ? {} : { total }) });
  const tell = (now: number, end: string): void =>
    void stderr.write(stderr.isTTY ? `\r\x1b[K${line(now)}${end}` : `${line(now)}\n`);
  return {
    onBytes: (bytes) => {
      read += bytes;
    },
    onRows: (count) => {
      rows = count;
      const now = performance.now();
      if (now - told < interval) return;
      told = now;
      tell(now, '');
    },
    end: () => tell(performance.now(), '\n'),
  };
}

/** The bytes of a file as they are read, each portion told. */
async function* chunksOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stream = file === STANDARD_INPUT ? stdin : createReadStream(file, { highWaterMark: PORTION });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      onBytes(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw new ImportError(`${file}: cannot be read (${because(error)})`);
  }
}

/** What the file system refuses, as a problem of the import. */
const asProblem = (error: unknown): never => {
  throw new ImportError(because(error));
};

/** @returns the code to exit with: 1 where nothing could be made of the files, 2 where it is not asked rightly */
export async function importCommand(args: readonly string[]): Promise<number> {
  const asked = askedFor(args);
  if (!('options' in asked)) {
    for (const problem of asked) console.error(problem);
    console.error(IMPORT_USAGE);
    return 2;
  }
  const { options, files, out } = asked;
  try {
    if (out !== undefined) await mustBeWritable(out).catch(asProblem);
    const progress = teller(await sizeOf(files));
    const sources = files.map((file): EventFile => ({
      name: file === STANDARD_INPUT ? 'standard input' : file,
      chunks: chunksOf(file, progress.onBytes),
    }));
    const software = `bilateral-relations ${VERSION}`;
    const { dataset, told } = await importEvents(sources, { ...options, software }, progress.onRows);
    progress.end();
    const text = `${JSON.stringify(dataset, undefined, INDENT)}\n`;
    if (out === undefined) stdout.write(text);
    else await writeFiles([{ name: out, content: text }]).catch(asProblem);
    for (const sentence of told) console.error(sentence);
    if (out !== undefined) console.error(`written: ${out}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(error.message);
    return 1;
  }
}
