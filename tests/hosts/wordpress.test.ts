/** A real WordPress, from Debian's packages, on loopback: posts go through the filters of their author's role and through the theme. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch, openIn, widgetDrawn } from '../support/site.js';
import { renderHtml } from '../../src/render.js';
import { missing, startWordPress, type WordPress } from './wordpress/site.js';

const fixtures = fileURLToPath(new URL('./wordpress/', import.meta.url));
const built = fileURLToPath(new URL('../../dist/', import.meta.url));

const EVENT =
  'data-bilateral-event data-date="2026-11-20" data-type="sanctions-imposed" data-actor="US" data-target="VE"';
const LINK = '<a href="#bilateral-event=2019-01-23-ties-broken">broke ties</a>';

/** Posts as they are written; `own` where an event of the site's own is to be in the drawing. */
const POSTS = [
  {
    name: 'an administrator writes the element into a block',
    role: 'administrator',
    content: `<!-- wp:paragraph --><p>Venezuela ${LINK}.</p><!-- /wp:paragraph -->

<!-- wp:html --><bilateral-relations from="1999"></bilateral-relations><!-- /wp:html -->`,
    own: false,
  },
  {
    name: 'an administrator writes the element into a classic post, between lines of prose',
    role: 'administrator',
    content: `Venezuela <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>.

<bilateral-relations from="2015"><bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">New sanctions</bilateral-event></bilateral-relations>

More prose,
on two lines.`,
    own: true,
  },
  {
    name: 'an author writes the container into a classic post',
    role: 'author',
    content: `Venezuela ${LINK}.

<div data-bilateral-relations data-from="1999" data-without-footer="">What is shown where scripts do not run.
<p ${EVENT}>New sanctions</p></div>

More prose.`,
    own: true,
  },
  {
    name: 'an author writes the container into a block',
    role: 'author',
    content: `<!-- wp:paragraph --><p>Venezuela ${LINK}.</p><!-- /wp:paragraph -->

<!-- wp:html --><div data-bilateral-relations data-from="2015"><p ${EVENT}>New sanctions</p></div><!-- /wp:html -->`,
    own: true,
  },
] as const;

describe('in WordPress', () => {
  const cannot = missing();
  let wordpress: WordPress;
  let browser: Browser;

  before(async () => {
    if (cannot) return;
    wordpress = await startWordPress(POSTS, (site) => {
      copyFileSync(join(fixtures, 'script-tag.php'), join(site, 'wp-content/mu-plugins/script-tag.php'));
      copyFileSync(join(built, 'bilateral-relations.iife.js'), join(site, 'bilateral-relations.iife.js'));
    });
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  for (const { name, own } of POSTS)
    it(`${name}: it is drawn, and the prose drives it`, async (test) => {
      if (cannot) return test.skip(cannot);
      const { page, wrong } = await openIn(browser, `${wordpress.url}/?p=${wordpress.ids[name]}`);
      await widgetDrawn(page);
      ok(await page.$('body >>> [part~="line"]'));
      equal((await page.$('body >>> .mark .page-event')) !== null, own);
      await page.$eval('bilateral-link, a[href^="#bilateral-event"]', (words) =>
        ((words.shadowRoot?.querySelector('a') ?? words) as HTMLElement).click(),
      );
      await widgetDrawn(page);
      ok(await page.$('body >>> [part="details"]'));
      deepEqual(wrong, []);
      await page.close();
    });

  /** What the filter for the posts of authors makes of some markup. */
  const filtered = (markup: string): string =>
    wordpress.php(`echo wp_kses_post(base64_decode('${Buffer.from(markup).toString('base64')}'));`);

  for (const lang of ['en', 'es'])
    for (const picture of ['https://example.org/line.png', 'none'])
      it(`the figure with the picture ${picture} comes through the filter as it was, in ${lang}`, (test) => {
        if (cannot) return test.skip(cannot);
        const figure = renderHtml(undefined, { from: '2015', width: 390, lang, picture });
        equal(filtered(figure), figure);
      });

  it('the figure with its SVG loses the drawing and keeps caption, key events and table', (test) => {
    if (cannot) return test.skip(cannot);
    const figure = filtered(renderHtml(undefined, { from: '2015', width: 390 }));
    ok(!figure.includes('<svg'));
    for (const part of ['<figcaption>', '<details>', '<ul>', '<h2>']) ok(figure.includes(part), part);
  });
});
