import { HtmlValidate } from 'html-validate';
import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { JSDOM } from 'jsdom';
import { bundledDataset } from '../../src/bundled.js';
import { parseEdtf } from '../../src/data/edtf.js';
import { renderHtml, renderSvg, type RenderOptions } from '../../src/render.js';
import raw from '../../data/us-venezuela.json' with { type: 'json' };

const HOSTILE = '<script>alert("1")</script>&\u0000\ud800';

/** The bundled dataset in the format, with markup for each text and an address that is a script. */
function hostileDataset(): unknown {
  return {
    ...raw,
    title: HOSTILE,
    source: { ...raw.source, title: HOSTILE, url: 'https://example.org/"><script>' },
    parties: raw.parties.map((party) => ({ ...party, name: HOSTILE })),
    events: raw.events.map((event) => ({ ...event, title: HOSTILE, label: HOSTILE })),
  };
}

const OWN_EVENT = {
  date: '2026-11-20',
  type: 'sanctions-imposed',
  actor: 'US',
  target: 'VE',
  title: 'New sanctions',
};

/** Of what the rules of AMP's validator allow in an inline SVG (validator-svg.protoascii), and on any element, all that is needed here. */
const AMP = new Set(
  `xmlns width height viewbox role aria-label lang direction transform font-family font-size font-weight text-anchor textlength lengthadjust x y x1 x2 y1 y2
  cx cy r rx d pathlength fill fill-opacity opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linejoin shape-rendering`.split(
    /\s+/,
  ),
);

const parsedSvg = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

const FORMS: readonly (readonly [name: string, options: RenderOptions])[] = [
  ['the whole record', {}],
  ['a period in Spanish and dark on a phone', { from: '1999', lang: 'es', theme: 'dark', width: 390 }],
  ['the timeline alone', { view: 'timeline', from: '2010', to: '2020' }],
  ['the chart alone', { view: 'tension', selected: '2019-01-23-ties-broken' }],
  ['a filter', { categories: 'economic', actors: 'US' }],
];

describe('the picture as strings', () => {
  for (const [name, options] of FORMS) {
    it(`is the same each time and XML that parses: ${name}`, () => {
      const svg = renderSvg(undefined, options);
      equal(svg, renderSvg(undefined, options));
      const { documentElement } = parsedSvg(svg);
      equal(documentElement.getAttribute('width'), String(options.width ?? 720));
      ok((documentElement.querySelector('desc')?.textContent ?? '').length > 40);
      ok(!/NaN|undefined|@|Infinity/.test(svg));
    });

    it(`is valid HTML as a figure: ${name}`, async () => {
      const html = renderHtml(undefined, options);
      const report = await new HtmlValidate({
        extends: ['html-validate:recommended'],
        // Rules of style, not of HTML.
        rules: { 'no-inline-style': 'error', 'long-title': 'off', 'svg-focusable': 'off' },
      }).validateString(html);
      equal(report.valid, true, JSON.stringify(report.results[0]?.messages.slice(0, 3)));
    });
  }

  it('is valid HTML as the element, with a drawing for a phone and one for a desk', async () => {
    const html = renderHtml(undefined, { form: 'element', from: '1999', lang: 'es' });
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        'svg-focusable': 'off',
        'prefer-native-element': 'off',
        'no-redundant-role': 'off',
      },
    }).validateString(html);
    deepEqual(report.results[0]?.messages.slice(0, 3) ?? [], []);
    const { content } = new JSDOM(html).window.document.querySelector('template')!;
    const roots = [...content.querySelectorAll('.still > .root')];
    deepEqual(
      roots.map((one) => [one.getAttribute('lang'), one.querySelectorAll('svg[role="img"]').length]),
      [
        ['es', 2],
        ['es', 2],
      ],
    );
    for (const one of roots) {
      match(one.querySelector('[role="heading"]')?.textContent ?? '', /Tensión/);
      ok(one.querySelectorAll('li').length > 4);
      ok((one.querySelector('p.unseen')?.textContent ?? '').length > 40);
    }
  });

  it('says to the live widget what it shows, as attributes', () => {
    const html = renderHtml(raw, {
      form: 'element',
      src: 'us-ve.json',
      from: '1999',
      view: 'tension',
      static: true,
      withoutFooter: true,
    });
    const element = new JSDOM(html).window.document.querySelector('bilateral-relations')!;
    deepEqual(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), {
      lang: 'en',
      src: 'us-ve.json',
      from: '1999',
      view: 'tension',
      'heading-level': '3',
      static: '',
      'without-footer': '',
    });
    match(element.querySelector('p')?.textContent ?? '', /Tension at \d+.*Wikipedia/);
  });

  it('needs nothing else: no style sheet, script, class, id or address but the link to the source', () => {
    const { documentElement } = parsedSvg(renderSvg());
    equal(
      documentElement.querySelectorAll('style, script, image, use, [class], [id], [style], [href]').length,
      0,
    );
  });

  it('says source, licence and the end of the coverage', () => {
    const text = parsedSvg(renderSvg()).documentElement.textContent ?? '';
    match(text, /Wikipedia/);
    match(text, /CC BY-SA 4\.0/);
    match(text, /January 2026/);
  });

  it('says in every form who did how many acts in the period, in the order of the parties', () => {
    for (const markup of [
      renderSvg(undefined, { from: '1999' }),
      renderSvg(undefined, { from: '1999', width: 360 }),
      renderHtml(undefined, { from: '1999', picture: 'none' }),
      renderHtml(undefined, { from: '1999', form: 'element' }),
    ]) {
      const words = new JSDOM(markup.replaceAll('<template', '<div')).window.document.body.textContent ?? '';
      match(
        words.replaceAll(/\s+/g, ' '),
        /United States ?49 hostile, ?10 cooperative ?Venezuela ?45 hostile, ?4 cooperative/,
      );
    }
  });

  it('has a bar of what a side did that was hostile, and none where there was nothing', () => {
    const lengths = (from: string, to: string): number[] =>
      [...parsedSvg(renderSvg(undefined, { from, to })).querySelectorAll('rect[height="12"]')].map((bar) =>
        Number(bar.getAttribute('width')),
      );
    const [unitedStates = 0, venezuela = 0] = lengths('2017', '2020');
    ok(unitedStates > venezuela && venezuela > 0, `${unitedStates} and ${venezuela} px`);
    deepEqual(lengths('1945', '1946'), []);
  });

  it('draws and lists events that the page adds, and says whose they are', () => {
    const options = { from: '2015', pageEvents: [OWN_EVENT] };
    const { document } = new JSDOM(renderHtml(undefined, options)).window;
    ok([...document.querySelectorAll('tbody td')].some(({ textContent }) => textContent === OWN_EVENT.title));
    match(parsedSvg(renderSvg(undefined, options)).documentElement.textContent ?? '', /site/);
  });

  it('has an image in place of its SVG, or none, where filters remove SVG', () => {
    const figureWith = (picture: string): Document =>
      new JSDOM(renderHtml(undefined, { from: '1999', picture })).window.document;
    const image = figureWith('https://example.org/line.png').querySelector('img')!;
    equal(image.src, 'https://example.org/line.png');
    match(image.alt, /2019/);
    equal(figureWith('https://example.org/line.png').querySelector('svg'), null);
    const bare = figureWith('none');
    equal(bare.querySelector('svg, img'), null);
    ok(bare.querySelector('tbody tr'));
  });

  for (const [name, options] of FORMS)
    it(`has no attribute in its SVG that AMP forbids: ${name}`, () => {
      const { document } = new JSDOM(renderHtml(undefined, options)).window;
      const used = [...document.querySelectorAll('svg, svg *')].flatMap(({ attributes }) =>
        [...attributes].map((attribute) => attribute.name.toLowerCase()),
      );
      deepEqual(
        [...new Set(used)].filter((one) => !AMP.has(one)),
        [],
      );
    });

  it('lists all events of the period in a table', () => {
    const { document } = new JSDOM(renderHtml(undefined, { from: '2019', to: '2019' })).window;
    const titles = [...document.querySelectorAll('tbody td:nth-child(2)')].map((cell) => cell.textContent);
    const { from, to } = parseEdtf('2019').extent;
    const touching = bundledDataset().events.filter(
      ({ when }) => when.extent.from <= to && when.extent.to >= from,
    );
    deepEqual(
      titles,
      touching.map(({ title }) => title),
    );
    ok(titles.length > 1);
  });

  it('shows hostile texts as text', () => {
    const element = renderHtml(hostileDataset(), { form: 'element', src: '"><script>' });
    for (const markup of [renderSvg(hostileDataset()), renderHtml(hostileDataset()), element]) {
      ok(!/<script/i.test(markup));
      match(markup, /&lt;script&gt;/);
      // oxlint-disable-next-line no-control-regex
      ok(!/[\u0000-\u0008]|\p{Surrogate}/u.test(markup));
    }
  });

  for (const [options, message] of [
    [{ width: 0 }, /invalid width: 0; allowed: a whole number from 240 to 4000/],
    [{ width: '' }, /invalid width: ""/],
    [{ theme: 'blue' }, /invalid theme: "blue"; allowed: auto, system, light, dark/],
    [{ view: 'map' }, /invalid view: "map"/],
    [{ from: 'yesterday' }, /invalid from: "yesterday"/],
    [{ selected: 'no-such-event' }, /invalid selected: "no-such-event"/],
    [{ lang: 'xx' }, /invalid lang: "xx"; allowed: en, es/],
    [
      { picture: 'data:image/png;base64,' },
      /invalid picture: "data:image\/png;base64,"; allowed: inline, none/,
    ],
    [
      { pageEvents: [OWN_EVENT, { ...OWN_EVENT, date: 'soon' }] },
      /invalid pageEvents\[1\]\.date: "soon"; allowed: YYYY/,
    ],
    [{ form: 'table' }, /invalid form: "table"; allowed: figure, element/],
    [{ form: 'element', width: '360 0' }, /invalid width: "0"/],
    [
      { form: 'element', static: 'yes' as unknown as boolean },
      /invalid static: "yes"; allowed: true or false/,
    ],
    ...(
      [
        ['from', NaN],
        ['to', new Date(0)],
        ['selected', null],
        ['labels', ['a']],
        ['lang', 1],
        ['src', {}],
        ['nonce', true],
        ['memory', () => ''],
      ] as const
    ).map(
      ([name, value]) =>
        [
          { form: 'element', [name]: value } as RenderOptions,
          new RegExp(`^RangeError: invalid ${name}: .*; allowed: a text$`),
        ] as const,
    ),
    [{ width: {} as unknown as number }, /invalid width: an object; allowed: a whole number/],
    [{ form: 'element', width: null as unknown as number }, /invalid width: null; allowed: a whole number/],
    [
      { headingLevel: Symbol('2') as unknown as number },
      /invalid headingLevel: Symbol\(2\); allowed: a whole/,
    ],
    [{ halfLifeScale: {} as unknown as number }, /invalid halfLifeScale: an object; allowed: a number/],
    [{ colour: 'red' }, /invalid option: "colour"; allowed: from, to/],
  ] as readonly (readonly [RenderOptions, RegExp])[])
    it(`refuses ${inspect(options)} and says what is allowed`, () => {
      throws(() => renderHtml(undefined, options), message);
    });

  it('refuses a dataset that breaks the format, by its place', () => {
    throws(() => renderSvg({}), /given; allowed/);
  });
});
