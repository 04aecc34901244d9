/** Writes the pages of dist/ that have everything inside: embed.html, the page of an iframe, and builder.html, which makes what editors paste. */
import { createHash } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing but what is inside runs or is styled.
 * @param {string} from where a dataset may come from
 * @param {string[]} more further directives
 */
const policyOf = (script, style, from, more) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `connect-src ${from}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');

/**
 * @param {string} page its source, below src/
 * @param {string} name its script and itself in dist/; the script is no file of its own in the end
 */
async function writePage(page, name, style, from, more = []) {
  const built = `${root}dist/${name}.js`;
  // An end tag inside a string of the script would end the script.
  const script = (await readFile(built, 'utf8')).trim().replaceAll('</script', '<\\/script');
  const html = (await readFile(`${root}src/${page}`, 'utf8'))
    .replace('%POLICY%', () => policyOf(script, style, from, more))
    .replace(/\s*%STYLE%\s*/, () => style)
    .replace(/\s*%SCRIPT%\s*/, () => script);
  await writeFile(`${root}dist/${name}.html`, html);
  await rm(built);
}

export async function writePages() {
  await writePage('embed/frame.html', 'embed', 'body{margin:0}', "'self'", [
    "require-trusted-types-for 'script'",
  ]);
  await copyFile(`${root}src/embed/host.js`, `${root}dist/embed-host.js`);
  const sheets = ['colours.css', 'builder.css'].map((name) => readFile(`${root}src/builder/${name}`, 'utf8'));
  const style = (await Promise.all(sheets)).join('').trim();
  // An editor's record may lie anywhere.
  await writePage('builder/builder.html', 'builder', style, "'self' http: https:");
}
