/** The plug-in in a real WordPress, installed from its zip: an author uses the block, readers read the post, and then the plug-in is gone. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import record from '../../data/us-venezuela.json' with { type: 'json' };
import { EMPTY, type Draft } from '../../src/authoring/draft.js';
import { figureOf } from '../../src/authoring/figure.js';
import { snippetOf } from '../../src/authoring/snippet.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { launch, openIn, widgetDrawn } from '../support/site.js';
import { until } from '../support/until.js';
import { missing, startWordPress, type WordPress } from './wordpress/site.js';
import { BlockEditor } from './wordpress/block-editor.js';

const zip = fileURLToPath(new URL('../../dist/wordpress/bilateral-relations.zip', import.meta.url));

const PROSE = 'What the two governments did, in a line.';
const TITLE = 'New sanctions & “measures”';

const SHORTCODES = `[bilateral_relations from="2015" without-footer colour="red" view='">alert(1)']

[bilateral_event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE"]New sanctions[/bilateral_event]

[/bilateral_relations]

[bilateral_relations lang="es"]`;

/** What the builder makes of an event with signs that mean something in HTML, in shortcodes and to filters. */
function builtAs(form: Draft['form']): string {
  const event = { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE' };
  const draft: Draft = {
    ...EMPTY,
    folder: '/',
    form,
    from: '2015',
    'without-footer': true,
    events: [{ ...event, note: 'As “told” [1] & "quoted"', weight: '-3', text: `${TITLE} [2]` }],
    links: [{ words: 'the thaw', leads: 'period', from: '2022', to: '2024' }],
  };
  const { html: figure = '', sentence } = figureOf(draft, 'en', undefined, 'none');
  const css = readFileSync(new URL('../../src/bilateral-relations.css', import.meta.url), 'utf8');
  const { line, links } = snippetOf(draft, {
    dataset: undefined,
    lang: 'en',
    title: record.title,
    figure,
    sentence,
    css,
  });
  return `${line}\n\n<!-- wp:paragraph --><p>Words on ${links[0]}.</p><!-- /wp:paragraph -->`;
}

const POSTS = [
  { name: 'built block', role: 'author', content: builtAs('block') },
  { name: 'built shortcode', role: 'author', content: builtAs('shortcode') },
  { name: 'shortcodes', role: 'author', content: SHORTCODES },
  {
    name: 'plain',
    role: 'author',
    content: '<!-- wp:paragraph --><p>Prose alone.</p><!-- /wp:paragraph -->',
  },
] as const;

const INSTALL = `require_once ABSPATH . 'wp-admin/includes/file.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';
define('FS_METHOD', 'direct'); WP_Filesystem();
foreach ([unzip_file(${JSON.stringify(zip)}, WP_PLUGIN_DIR), activate_plugin('bilateral-relations/bilateral-relations.php')] as $done)
  if (is_wp_error($done)) throw new Exception($done->get_error_message());`;

const cannot = missing();

describe('the WordPress plug-in', { skip: cannot ?? false }, () => {
  let wordpress: WordPress;
  let browser: Browser;
  let editor: BlockEditor;
  /** The author's post. */
  let id: number;
  let saved: string;

  const contentOf = (post: number): string => wordpress.php(`echo get_post(${post})->post_content;`);
  /** A page as a reader sees it who is not logged in, and what it asks other servers for. */
  async function read(path: string): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
    const context = await browser.createBrowserContext();
    const asked: string[] = [];
    const newPage = async (): Promise<Page> => {
      const page = await context.newPage();
      page.on('request', (request) => asked.push(request.url()));
      return page;
    };
    return { ...(await openIn({ newPage }, wordpress.url + path)), asked };
  }

  before(async () => {
    wordpress = await startWordPress(POSTS, (site) =>
      writeFileSync(join(site, 'own.json'), JSON.stringify({ ...record, id: 'two', title: 'Two countries' })),
    );
    wordpress.php(INSTALL);
    browser = await launch();
    editor = await BlockEditor.open(browser, wordpress.url, 'author');
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  it('lets an author insert the block, which is drawn at once', async () => {
    await editor.type('[aria-label="Add title"]', 'A post with a line');
    await editor.insert('Bilateral relations');
    await widgetDrawn(editor.page);
    equal(await editor.attribute('from'), '1999');
  });

  it('takes a note on an event of the record, and then asks for nothing that the record knows', async () => {
    await editor.openPanel('Events of your own');
    await editor.press('Add an event');
    await editor.addToken('Or add to an event of the record', 'breaks ties');
    await editor.fill('Note', 'Our reporter was there.');
    equal(await editor.notices(), '');
    match(
      await editor.content(),
      /<p data-bilateral-event="" data-for="2019-01-23-ties-broken">Our reporter was there\.<\/p>/,
    );
    ok(!(await editor.page.$('body >>> .mark .page-event')));
    const labels = await editor.page.$$eval('.block-editor-block-inspector fieldset label', (all) =>
      all.map(({ textContent }) => textContent),
    );
    ok(!labels.includes('To whom') && labels.includes('Link'), labels.join(', '));
    await editor.press('Remove this event');
    await editor.openPanel('Events of your own');
  });

  it('shows three attributes and an event of the author as they are changed', async () => {
    await editor.fill('From', '2015');
    await editor.openPanel('View');
    await editor.choose('Language', 'es');
    await editor.addToken('Events with a label, the most important first', '2015-03-09');
    await editor.choose('Level of the heading', '2');
    await editor.openPanel('Events of your own');
    await editor.press('Add an event');
    match(await editor.notices(), /Event 1 is left out: “Title” cannot be used\. Allowed: a text of 1 to 70/);
    await editor.fill('Title', TITLE);
    await editor.fill('Date', '2026-11-20');
    await editor.choose('Kind', 'sanctions-imposed');
    equal(await editor.notices(), '');
    await widgetDrawn(editor.page);
    equal(await editor.attribute('from'), '2015');
    equal(await editor.attribute('heading-level'), '2');
    equal(await editor.attribute('labels'), '2015-03-09-sanctions-denounced');
    equal(await editor.page.$eval('bilateral-event', ({ textContent }) => textContent), TITLE);
    ok(await editor.page.$('body >>> .mark .page-event'));
  });

  it('puts a picture for feeds into the media library', async () => {
    await editor.press('Add picture for feeds');
    await editor.page.waitForFunction(
      () => !document.querySelector('.block-editor-block-toolbar')?.textContent.includes('Add picture'),
    );
    match(
      await editor.content(),
      /<img src="http:\/\/127[^"]+\/bilateral-relations[^"]*\.png" alt="[^"]{40}/,
    );
  });

  it('is published by an author, and the filter for authors changes nothing of it', async () => {
    await editor.addParagraph(PROSE);
    const wanted = await editor.shape();
    id = await editor.publish();
    saved = contentOf(id);
    deepEqual(await editor.shape(saved), wanted);
    match(saved, /data-bilateral-relations/);
    match(saved, /data-from="2015"/);
    match(saved, /data-bilateral-event/);
    match(saved, /<table>/);
  });

  it('opens again as it was saved, without a complaint of the editor', async () => {
    await editor.reopen(id);
    equal(await editor.valid(), true);
    equal(await editor.attribute('from'), '2015');
    equal(await editor.page.$eval('bilateral-event', ({ textContent }) => textContent), TITLE);
    deepEqual(await editor.shape(), await editor.shape(saved));
  });

  it('shows readers the widget, with all scripts from the plug-in and nothing from elsewhere', async () => {
    const { page, wrong, asked } = await read(`/?p=${id}`);
    await widgetDrawn(page);
    ok(await page.$('body >>> .mark .page-event'));
    equal(await page.$eval('body >>> bilateral-relations', (widget) => widget.getAttribute('lang')), 'es');
    deepEqual(
      asked.filter((url) => !url.startsWith(wordpress.url)),
      [],
    );
    ok(asked.some((url) => /plugins\/bilateral-relations\/bilateral-relations\.iife\.js/.test(url)));
    ok(
      await page.$('head link[href*="bilateral-relations.css"]'),
      'the room is reserved before the page is drawn',
    );
    ok(asked.some((url) => /plugins\/bilateral-relations\/locales\/es\.js/.test(url)));
    deepEqual(wrong, []);
    await page.close();
  });

  it('loads nothing on a post without the block', async () => {
    const { page, asked } = await read(`/?p=${wordpress.ids['plain']}`);
    deepEqual(
      asked.filter((url) => url.includes('bilateral')),
      [],
    );
    await page.close();
  });

  it('gives feeds the figure with its picture, and excerpts the prose alone', async () => {
    const feed = await (await fetch(`${wordpress.url}/?feed=rss2`)).text();
    const [, content = ''] =
      /A post with a line<\/title>[^]*?<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(feed) ?? [];
    match(content, /<figure lang="es">\s*<h2>Tensión/);
    const [, picture = ''] = /<img [^>]*src="(http[^"]+\.png)"/.exec(content) ?? [];
    equal(PNG.sync.read(Buffer.from(await (await fetch(picture)).arrayBuffer())).width, 1440);
    match(content, /<td>New sanctions &#038; “measures”<\/td>|<td>New sanctions &amp; “measures”<\/td>/);
    match(content, /Wikipedia/);
    ok(!/<svg|<script/.test(content));
    equal(wordpress.php(`echo get_the_excerpt(${id});`).trim(), PROSE);
  });

  it('says at the field what cannot be used, and readers have the figure alone', async () => {
    await editor.select();
    await editor.fill('From', 'soon');
    match(
      await editor.notices(),
      /“From” cannot be used\. Allowed: YYYY[^.]+\. Until it is mended, readers see/,
    );
    match(await editor.help('From'), /This cannot be used\. Allowed: YYYY/);
    await editor.save();
    const { page, wrong, asked } = await read(`/?p=${id}`);
    equal(await page.$('body >>> bilateral-relations'), null);
    match(await page.$eval('figure h2', ({ textContent }) => textContent), /Tensión/);
    deepEqual([wrong, asked.filter((url) => url.includes('iife'))], [[], []]);
    await page.close();
    await editor.fill('From', '2015');
    await editor.save();
    match(contentOf(id), /data-bilateral-relations/);
  });

  it('keeps what was chosen in the preview, when told to', async () => {
    await editor.page.click('bilateral-relations >>> [part~="event"]');
    await editor.page.waitForSelector('bilateral-relations >>> [part="details"] .title');
    await editor.press('Keep what is shown');
    match(await editor.content(), /data-selected="2015-[\w-]+"/);
  });

  it('draws another dataset of the site, and says where there is none', async () => {
    await editor.openPanel('Data');
    await editor.fill('Address of another dataset', '/gone.json');
    await until(async () => /gone\.json.* 404/.test(await editor.notices()));
    await editor.fill('Address of another dataset', '/own.json');
    await until(async () => /<b>Two countries\.<\/b>/.test(await editor.content()));
    equal(await editor.notices(), '');
    await editor.fill('Address of another dataset', '');
    ok(!(await editor.content()).includes('Two countries'));
  });

  it('draws in the framed canvas that shows how a phone will see it', async () => {
    await editor.preview('Mobile');
    const frame = await editor.canvas();
    await frame.waitForSelector('bilateral-relations >>> [part~="line"]');
    await editor.preview('Desktop');
  });

  it('turns shortcodes into widgets, escapes what they are given, and names unknown attributes to editors alone', async () => {
    const { page, wrong } = await read(`/?p=${wordpress.ids['shortcodes']}`);
    await widgetDrawn(page);
    equal(await page.$$eval('body >>> bilateral-relations', (all) => all.length), 2);
    ok(await page.$('body >>> .mark .page-event'));
    const html = await (await fetch(page.url())).text();
    match(html, /data-view="&quot;&gt;alert\(1\)"/);
    ok(!(await page.$eval('body', ({ innerText }) => innerText)).includes('colour'));
    deepEqual(
      wrong.filter((words) => !words.includes('view=')),
      [],
    );
    await page.close();
    const own = await editor.read(`/?p=${wordpress.ids['shortcodes']}`);
    match(own, /\[bilateral_relations\] has no attribute colour/);
  });

  for (const form of ['block', 'shortcode'] as const)
    it(`draws the ${form} that the builder makes, with its event, and follows its linked words`, async () => {
      const post = wordpress.ids[`built ${form}`]!;
      const { page, wrong } = await read(`/?p=${post}`);
      await widgetDrawn(page);
      const widget = (await page.$('body >>> bilateral-relations'))!;
      equal(await widget.evaluate((element) => element.getAttribute('from')), '2015');
      const [event] = await page.$$eval('[data-bilateral-event]', (all) =>
        all.map((one) => [one.textContent, one.getAttribute('data-note'), one.getAttribute('data-weight')]),
      );
      deepEqual(event, [`${TITLE} [2]`, 'As “told” [1] & "quoted"', '-3']);
      ok(await page.$('body >>> .mark .page-event'));
      await page.click('a[href*="bilateral-view"]');
      await until(async () =>
        widget.evaluate((element) => (element as BilateralRelations).viewState.from === '2022-01-01'),
      );
      deepEqual(wrong, []);
      await page.close();
      if (form === 'shortcode') return;
      await editor.save();
      await editor.reopen(post);
      equal(await editor.valid(), true);
      deepEqual(await editor.shape(), await editor.shape(contentOf(post)));
    });

  it('speaks Spanish to whoever edits in Spanish, of whichever country', async () => {
    const words = wordpress.php(
      `add_filter('locale', fn() => 'es_VE'); switch_to_locale('es_VE'); unload_textdomain('bilateral-relations'); load_plugin_textdomain('bilateral-relations', false, 'bilateral-relations/languages');
       echo __('Without heading', 'bilateral-relations'), '|', load_script_textdomain('bilateral-relations-block', 'bilateral-relations', WP_PLUGIN_DIR . '/bilateral-relations/languages');`,
    );
    match(words, /^Sin título\|\{.*"Without heading":\["Sin título"\]/s);
  });

  it('leaves the figure in the post when it is gone', async () => {
    wordpress.php(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('bilateral-relations/bilateral-relations.php');",
    );
    const { page, wrong, asked } = await read(`/?p=${id}`);
    const text = await page.$eval('.entry-content', (content) => (content as HTMLElement).innerText);
    match(text, /Tensión/);
    match(text, /Wikipedia/);
    match(text, /New sanctions/);
    deepEqual([wrong, asked.filter((url) => /iife|plugins/.test(url))], [[], []]);
    await page.close();
  });
});
