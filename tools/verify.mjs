/** `npm run verify`: everything that has to be true before a change is handed over; tells all that is not. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Not of these: two are generated, the others have tables that are wider than a page. The same as in `npm run format`. */
const UNFORMATTED = ['!custom-elements.json', '!data/*.md', '!data/*.band.json'];

/** In this order: what is quick comes first, and the tests build what the last two look at. */
const CHECKS = [
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.', ...UNFORMATTED] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'data', command: ['npm', 'run', '--silent', 'check-data'] },
  { name: 'manifest', command: ['node', 'tools/manifest.mjs', '--check'] },
  { name: 'build and tests', command: ['node', 'tools/run-tests.mjs'] },
  { name: 'documents', command: ['node', 'tools/docs.mjs', '--check'] },
  { name: 'size', command: ['node', 'tools/size.mjs'] },
];

const failed = [];
for (const { name, command } of CHECKS) {
  console.log(`\n━━ ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nverify: all is well' : `\nverify: not in order: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
