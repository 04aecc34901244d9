/** The command of the package: `npx bilateral-relations COMMAND …`. Exits 1 where something given cannot be used, 2 where it is not asked rightly. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { because } from './because.js';
import { check } from './check.js';
import { ENGLISH } from './english.js';
import { importCommand } from './import/command.js';
import { checkLanguage, type LanguageVerdict } from './language.js';
import { fileName, readInput } from './read-input.js';
import { renderCommand } from './render/command.js';
import { typeLines } from './types.js';

/** Lines on standard output and on standard error, and the code to exit with. */
type Command = (args: readonly string[]) => Promise<number> | number;

const USAGE = `usage: bilateral-relations COMMAND …

  check [--strict] FILE…   tells each problem of a dataset (JSON, CSV or TSV; a file, an address, or - for standard
                           input) with its place, or that there is none; --strict makes warnings errors
  types [WORD…]            lists the types of events, or those that the words find
  language FILE            tells what a language pack (a module with a default export, or JSON) lacks
  import gdelt|icews|polecat FILES… --dyad USA,VEN
                           makes a dataset from the files of an event database
  render [FILE] --out FILE draws a dataset, or the bundled one, as SVG, PNG or HTML`;

const checkCommand: Command = async (args) => {
  const strict = args.includes('--strict');
  const names = args.filter((arg) => arg !== '--strict');
  if (names.length === 0 || names.some((name) => /^-./.test(name))) return usage();
  let code = 0;
  for (const name of names) {
    const input = await readInput(name);
    if ('reason' in input.read) {
      console.error(`${input.name}: ${input.read.reason}`);
      code = 1;
      continue;
    }
    const { problems, warnings, summary } = check({
      name: input.name,
      fileName: fileName(name),
      text: input.read.text,
      today: Date.now(),
    });
    for (const line of [...problems, ...warnings]) console.error(line);
    if (problems.length > 0 || (strict && warnings.length > 0)) code = 1;
    else if (summary !== undefined) console.log(summary);
  }
  return code;
};

const typesCommand: Command = (words) => {
  const { lines, found } = typeLines(words);
  for (const line of lines) (found ? console.log : console.error)(line);
  return found ? 0 : 1;
};

/** A module's default export, or JSON. */
async function packIn(file: string): Promise<unknown> {
  if (/\.json$/i.test(file)) return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as {
    readonly default?: unknown;
  };
  return module.default;
}

const languageCommand: Command = async ([file = '', ...others]) => {
  if (file === '' || others.length > 0) return usage();
  let verdict: LanguageVerdict;
  try {
    // A pack that is a program may throw in what it gives, too.
    verdict = checkLanguage(await packIn(file), ENGLISH);
  } catch (error) {
    console.error(`${file}: cannot be loaded (${because(error)})`);
    return 1;
  }
  const { problems, all, has } = verdict;
  for (const problem of problems) console.error(`${file}: ${problem}`);
  (problems.length > 0 ? console.error : console.log)(
    `${file}: ${has} of ${all} texts; what is missing is said in English`,
  );
  return problems.length > 0 ? 1 : 0;
};

function usage(): number {
  console.error(USAGE);
  return 2;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  types: typesCommand,
  language: languageCommand,
  import: importCommand,
  render: renderCommand,
};

const [name = '', ...args] = argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
process.exitCode = await (command ? command(args) : usage());
