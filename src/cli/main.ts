/** The command of the package: `npx bilateral-relations COMMAND …`. Exits 1 where something given cannot be used, 2 where it is not asked rightly. */
import { argv } from 'node:process';
import { check } from './check.js';
import { fileName, readInput } from './read-input.js';
import { typeLines } from './types.js';

/** Lines on standard output and on standard error, and the code to exit with. */
type Command = (args: readonly string[]) => Promise<number> | number;

const USAGE = `usage: bilateral-relations COMMAND …

  check [--strict] FILE…   tells each problem of a dataset (JSON, CSV or TSV; a file, an address, or - for standard
                           input) with its place, or that there is none; --strict makes warnings errors
  types [WORD…]            lists the types of events, or those that the words find`;

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

function usage(): number {
  console.error(USAGE);
  return 2;
}

const COMMANDS: Readonly<Record<string, Command>> = { check: checkCommand, types: typesCommand };

const [name = '', ...args] = argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
process.exitCode = await (command ? command(args) : usage());
