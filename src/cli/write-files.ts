/** Files written whole or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { pid } from 'node:process';
import { because } from './because.js';

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
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
