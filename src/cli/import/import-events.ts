/** The whole way from the bytes of event files to a dataset. Pure but for the bytes, which it is handed as they are read. */
import { sentencesOf } from './account.js';
import { actsBy } from './acts.js';
import { counted } from './counted.js';
import { datasetOf } from './dataset-of.js';
import { type PeriodName } from './days.js';
import type { Dyad } from './dyad.js';
import { toldFault, type Format, type LeftOut, type Outcome, type TextReader } from './format.js';
import { ImportError } from './import-error.js';
import { rowReader, type Row } from './rows.js';
import { seenBefore } from './seen.js';
import { textsIn } from './texts-in.js';

/** So many faults are told; of the others, how many they are. */
const MOST_FAULTS = 20;

export interface EventFile {
  /** As messages name it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface ImportOptions {
  readonly format: Format;
  readonly dyad: Dyad;
  /** First and last day of the period asked for, days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  readonly by: PeriodName;
  /** An act that was told less often is left out. */
  readonly minMentions: number;
  /** Whether rows with a fault are left out; else one of them stops the import. */
  readonly skipFaulty: boolean;
  /** What made the dataset, for who takes it up. */
  readonly software: string;
}

export interface Imported {
  readonly dataset: object;
  /** What was read and what was left out, in sentences. */
  readonly told: readonly string[];
}

/** Of a path: where the files lay on somebody's disk is no part of a dataset. */
const nameOnly = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Throws an `ImportError` where a file is not of the format, a row has a fault, or there is no act. */
export async function importEvents(
  files: readonly EventFile[],
  options: ImportOptions,
  onRead: (rows: number) => void = () => undefined,
): Promise<Imported> {
  const { format, dyad, from, to, by, minMentions, skipFaulty, software } = options;
  const acts = actsBy(by);
  const isRepeated = seenBefore();
  const leftOut = new Map<LeftOut, number>();
  const faults: string[] = [];
  let rows = 0;
  let onDyad = 0;
  let reports = 0;
  let first = Infinity;
  let last = -Infinity;

  const leave = (why: LeftOut): void => void leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  const fail = (told: string): void => {
    leave('faulty');
    if (faults.length < MOST_FAULTS) faults.push(told);
  };
  const take = (outcome: NonNullable<Outcome>, place: string): void => {
    if (outcome.kind === 'fault') return fail(`${place}: ${toldFault(outcome)}`);
    onDyad += 1;
    const { day } = outcome;
    if (day !== undefined && (day < from || day > to)) return leave('outside');
    if (day !== undefined) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
    if (outcome.kind === 'left') return leave(outcome.why);
    if (isRepeated(outcome.id)) return leave('repeated');
    reports += 1;
    acts.add(outcome);
    return undefined;
  };

  for (const { name: file, chunks } of files) {
    let name = file;
    let reader: TextReader | undefined;
    const onRow = (row: Row): void => {
      if (!reader) {
        const opened = format.open(row, dyad);
        if ('kind' in opened) throw new ImportError(`${name}:${row.line}: ${toldFault(opened)}`);
        reader = opened;
        if (reader.hasHeader) return;
      }
      rows += 1;
      const outcome = reader.read(row);
      if (outcome) take(outcome, `${name}:${row.line}`);
    };
    const onOverlong = (line: number): void => {
      throw new ImportError(`${name}:${line}: no end of the line in 4 MiB; allowed: text, one event a line`);
    };
    let rowsOf = rowReader(onRow, onOverlong);
    for await (const piece of textsIn(file, chunks)) {
      name = piece.name;
      rowsOf.push(piece.bytes);
      onRead(rows);
      if (!piece.last) continue;
      rowsOf.end();
      if (!reader) fail(`${name}: an empty file given; allowed: event files of ${format.name}`);
      reader = undefined;
      rowsOf = rowReader(onRow, onOverlong);
    }
  }

  const faulty = leftOut.get('faulty') ?? 0;
  if (faulty > 0 && !skipFaulty)
    throw new ImportError(
      ...faults,
      ...(faulty > faults.length ? [`… and ${counted(faulty - faults.length, 'more', 'more')}`] : []),
      `Nothing was written. With --skip-faulty, rows with a fault are left out and counted.`,
    );
  const found = acts.all();
  const often = found.filter(({ mentions }) => mentions >= minMentions);
  const told = sentencesOf(
    { rows, onDyad, reports, acts: found.length, seldom: found.length - often.length, leftOut },
    options,
  );
  if (often.length === 0)
    throw new ImportError(
      `no act of one of the two governments toward the other: ${told.join('; ')}`,
      'Nothing was written.',
    );
  const account = {
    software,
    command: `import ${format.id}`,
    files: files.map(({ name }) => nameOnly(name)),
    told,
  };
  const dataset = datasetOf({ acts: often, dyad, format, coverage: { from: first, to: last }, account });
  return { dataset, told };
}
