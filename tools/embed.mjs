/** Writes dist/embed.html, the page of an iframe, with everything inside, and the script for the page around it. */
import { createHash } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const STYLE = 'body{margin:0}';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but what is inside runs or is styled; a dataset may come from where the page comes from. */
const policyOf = (script) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(STYLE)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** @param {string} built the script, which is no file of its own in the end */
export async function writeEmbed(built) {
  // An end tag inside a string of the script would end the script.
  const script = (await readFile(built, 'utf8')).trim().replaceAll('</script', '<\\/script');
  const page = (await readFile(`${root}src/embed/frame.html`, 'utf8'))
    .replace('%POLICY%', () => policyOf(script))
    .replace(/\s*%STYLE%\s*/, () => STYLE)
    .replace(/\s*%SCRIPT%\s*/, () => script);
  await writeFile(`${root}dist/embed.html`, page);
  await copyFile(`${root}src/embed/host.js`, `${root}dist/embed-host.js`);
  await rm(built);
}
