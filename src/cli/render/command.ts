/** `bilateral-relations render`: the files and the terminal of a picture. Nothing is left behind where it fails. */
import { stdout } from 'node:process';
import { renderHtml, renderSvg } from '../../render.js';
import { because } from '../because.js';
import { check } from '../check.js';
import { fileName, readInput } from '../read-input.js';
import { writeFiles } from '../write-files.js';
import { askedFor, RENDER_USAGE, type Asked } from './arguments.js';
import { pngRenderer } from './png.js';

/** A dataset as it was given. Rejects with its first problem. */
async function datasetIn(file: string): Promise<unknown> {
  const { name, read } = await readInput(file);
  if ('reason' in read) throw new Error(`${name}: ${read.reason}`);
  const { problems, input } = check({ name, fileName: fileName(file), text: read.text, today: Date.now() });
  const [first, ...others] = problems;
  if (first === undefined) return input;
  throw new Error(others.length === 0 ? first : `${first} (and ${others.length} more, which check lists)`);
}

async function render({ file, form, targets, scale, font }: Asked): Promise<void> {
  const data = file === undefined ? undefined : await datasetIn(file);
  const asPng = form === 'png' ? await pngRenderer({ scale, font }) : undefined;
  const files = targets.map(({ out, options }) => {
    if (form === 'figure' || form === 'element')
      return { name: out, content: `${renderHtml(data, options)}\n` };
    const svg = renderSvg(data, options);
    return { name: out, content: asPng?.(svg) ?? `${svg}\n` };
  });
  const [first] = files;
  if (first?.name === '-') {
    // Whoever reads may have had enough.
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    stdout.write(first.content);
  } else {
    await writeFiles(files);
    for (const { name } of files) console.error(`written: ${name}`);
  }
}

/** @returns the code to exit with: 1 where something given cannot be used or written, 2 where options are asked for that there are not */
export async function renderCommand(args: readonly string[]): Promise<number> {
  const asked = askedFor(args);
  if ('problems' in asked) {
    for (const problem of asked.problems) console.error(problem);
    const isUnknown = asked.problems.some((problem) => /^(?:option|files):/.test(problem));
    if (isUnknown) console.error(RENDER_USAGE);
    return isUnknown ? 2 : 1;
  }
  try {
    await render(asked);
    return 0;
  } catch (error) {
    console.error(because(error));
    return 1;
  }
}
