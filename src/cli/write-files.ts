/** Files written whole or not at all. */
import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { because } from './because.js';

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Rejects with an error that names a file that cannot be written: before long work, whose result would be lost. */
export async function mustBeWritable(name: string): Promise<void> {
  const folder = dirname(name);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new Error(`${name}: cannot be written (the folder ${folder}: ${because(error)})`, { cause: error });
  });
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) throw new Error(`${name}: cannot be written (a folder has this name)`);
}

/** Each file stands under its name when all of them have been written beside. Rejects with an error that names the file that cannot be written. */
export async function writeFiles(files: readonly OutFile[]): Promise<void> {
  const partial = ({ name }: OutFile): string => `${name}.${pid}.partial`;
  const refused =
    ({ name }: OutFile) =>
    (error: unknown): never => {
      throw new Error(`${name}: cannot be written (${because(error)})`, { cause: error });
    };
  try {
    for (const file of files) await writeFile(partial(file), file.content).catch(refused(file));
    for (const file of files) await rename(partial(file), file.name).catch(refused(file));
  } catch (error) {
    for (const file of files) await rm(partial(file), { force: true });
    throw error;
  }
}
