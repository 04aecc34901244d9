/** The command of the package: `npx bilateral-relations check|import …`. Exits 1 where a file cannot be used, 2 where it is not asked rightly. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { problemsIn, summaryOf } from './check.js';
import { importCommand } from './import/command.js';

const USAGE = `usage: bilateral-relations check FILE…
Tells each problem of a dataset (JSON or CSV) with its place, or that there is none.
       bilateral-relations import gdelt|icews|polecat FILES… --dyad USA,VEN
Makes a dataset from the files of an event database.`;

/** Lines of what was found, and the code to exit with. */
function check(files: readonly string[]): number {
  let code = 0;
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      console.error(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
      code = 1;
      continue;
    }
    const problems = problemsIn(file, text);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) code = 1;
    else console.log(summaryOf(file, text));
  }
  return code;
}

const [command, ...files] = argv.slice(2);
if (command === 'check' && files.length > 0) process.exitCode = check(files);
else if (command === 'import') process.exitCode = await importCommand(files);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
