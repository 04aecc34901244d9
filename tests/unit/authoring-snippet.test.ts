import { expect } from 'chai';
import { EMPTY, type Draft } from '../../src/authoring/draft.js';
import { reservedRoom } from '../../src/authoring/reserved-room.js';
import { snippetOf, type Snippet } from '../../src/authoring/snippet.js';

const css = await (await fetch('/src/bilateral-relations.css')).text();

const DRAFT: Draft = { ...EMPTY, folder: '/line', from: '1999', 'without-footer': true };
const EVENT = {
  date: '2026-11-20',
  type: 'sanctions-imposed',
  actor: 'US',
  target: 'VE',
  text: 'A & “B” [C]',
};
const EVENT_TAG =
  '<bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">A &amp; “B” [C]</bilateral-event>';
const EVENT_IN_P =
  '<p data-bilateral-event data-date="2026-11-20" data-type="sanctions-imposed" data-actor="US" data-target="VE">A &amp; “B” [C]</p>';

const snippet = (given: Partial<Draft> = {}): Snippet =>
  snippetOf(
    { ...DRAFT, ...given },
    {
      dataset: undefined,
      lang: 'en',
      title: 'A–B relations',
      figure: '<figure>F</figure>',
      sentence: 'A–B: “calm”.',
      css,
    },
  );

const SHEET = '<link rel="stylesheet" href="/line/bilateral-relations.css">';

describe('what is pasted', () => {
  for (const [form, once, line] of [
    [
      'module',
      `${SHEET}\n<script type="module" src="/line/bilateral-relations.js"></script>`,
      '<bilateral-relations from="1999" without-footer><p>A–B: “calm”.</p></bilateral-relations>',
    ],
    [
      'classic',
      `${SHEET}\n<script defer src="/line/bilateral-relations.iife.js"></script>`,
      '<bilateral-relations from="1999" without-footer><p>A–B: “calm”.</p></bilateral-relations>',
    ],
    [
      'one-file',
      `${SHEET}\n<script defer src="/line/bilateral-relations.one-file.js"></script>`,
      '<bilateral-relations from="1999" without-footer><p>A–B: “calm”.</p></bilateral-relations>',
    ],
    [
      'container',
      `${SHEET}\n<script defer src="/line/bilateral-relations.iife.js"></script>`,
      '<div data-bilateral-relations data-from="1999" data-without-footer><p>A–B: “calm”.</p></div>',
    ],
    ['figure', '', '<figure>F</figure>'],
    [
      'block',
      '',
      '<!-- wp:bilateral-relations/line -->\n<div class="wp-block-bilateral-relations-line" data-bilateral-relations="" data-from="1999" data-without-footer=""><div class="bilateral-relations-still"><figure>F</figure></div></div>\n<!-- /wp:bilateral-relations/line -->',
    ],
    [
      'shortcode',
      '',
      '[bilateral_relations from="1999" without-footer]\n\n<p>A–B: “calm”.</p>\n\n[/bilateral_relations]',
    ],
  ] as const)
    it(`is style, script and line in the form ${form}`, () => {
      expect(snippet({ form })).to.deep.equal({ once, line, links: [] });
    });

  it('is a frame with the room of each width, and a sentence where scripts do not run', () => {
    const { once, line } = snippet({ form: 'frame', lang: 'es' });
    expect(line).to.equal(
      '<iframe class="bilateral-frame-463" src="/line/embed.html?from=1999&amp;lang=es&amp;without-footer=" title="A–B relations" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" width="100%" height="463"></iframe>\n<noscript><p>A–B: “calm”.</p></noscript>',
    );
    expect(once).to.match(
      /^<style>\n\.bilateral-frame-463 \{ height: 463px \}\n@media \(max-width: 719\.98px\) \{ \.bilateral-frame-463 \{ height: 486px \} \}/,
    );
    expect(once).to.contain('<script defer src="/line/embed-host.js"></script>');
  });

  it('has its picture inside in the form element, with all that a tag has', () => {
    const { once, line } = snippet({ form: 'element', overview: true, events: [EVENT], heading: 'Ours' });
    expect(once).to.equal('<script type="module" src="/line/bilateral-relations.js"></script>');
    expect(line).to.match(
      /^<bilateral-relations overview lang="en" from="1999" heading-level="3" without-footer=""><template shadowrootmode="open">/,
    );
    expect(line.split('</template>')).to.have.length(2);
    expect(line.split('</template>')[1]).to.equal(
      `<p>A–B: “calm”.</p><h3 slot="heading">Ours</h3>${EVENT_TAG}</bilateral-relations>`,
    );
    expect(line).to.contain('A &amp; “B” [C]');
  });

  for (const [form, inside] of [
    ['module', EVENT_TAG],
    ['container', EVENT_IN_P],
    ['block', EVENT_IN_P.replace('-event ', '-event="" ')],
    [
      'shortcode',
      '[bilateral_event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE"]A &amp; “B” &#91;C&#93;[/bilateral_event]',
    ],
  ] as const)
    it(`has events of the site in the form ${form}`, () => {
      expect(snippet({ form, events: [EVENT] }).line).to.contain(inside);
    });

  it('has of an addition to an event of the record only what goes with one', () => {
    const addition = { ...EVENT, for: '2019-01-23-ties-broken', date: '', href: 'https://news.example/1' };
    expect(snippet({ events: [addition] }).line).to.contain(
      '<bilateral-event href="https://news.example/1" for="2019-01-23-ties-broken">A &amp; “B” [C]</bilateral-event>',
    );
  });

  it('has a heading at the level of the page, and with it a sentence', () => {
    expect(snippet({ heading: 'Ours & theirs', 'heading-level': '2' }).line).to.contain(
      '  <h2 slot="heading">Ours &amp; theirs</h2>\n',
    );
    expect(snippet({ form: 'container', heading: 'Ours', deck: 'And why.' }).line).to.contain(
      '  <div slot="heading"><h3>Ours</h3><p>And why.</p></div>\n',
    );
    expect(snippet({ deck: 'And why.' }).line).to.contain('  <div slot="heading"><p>And why.</p></div>\n');
  });

  it('has the sentence of the editor for readers without scripts', () => {
    expect(snippet({ fallback: ' Ties were <broken>. ' }).line).to.contain(
      '<p>Ties were &lt;broken&gt;.</p>',
    );
  });

  it('is the line alone where style and script are on the page', () => {
    for (const form of ['module', 'classic', 'one-file', 'container', 'frame', 'element'] as const)
      expect(snippet({ form, prepared: true }).once).to.equal('');
  });

  const EVENT_LINK = { words: 'broke <ties>', event: '2019-01-23-ties-broken', from: '2019' };
  const PERIOD_LINK = { words: 'the thaw', leads: 'period', from: '2022', to: '2024-06', event: 'x' };
  const DATE_LINK = { words: 'then', leads: 'date', date: '2019-02-01' };
  for (const [form, links] of [
    [
      'module',
      [
        '<bilateral-link event="2019-01-23-ties-broken">broke &lt;ties&gt;</bilateral-link>',
        '<bilateral-link from="2022" to="2024-06">the thaw</bilateral-link>',
        '<bilateral-link date="2019-02-01">then</bilateral-link>',
      ],
    ],
    [
      'block',
      [
        '<a href="#bilateral-event-2019-01-23-ties-broken">broke &lt;ties&gt;</a>',
        '<a href="#bilateral-view-_from-2022_to-2024-06">the thaw</a>',
        '<a href="#bilateral-view-_date-2019-02-01">then</a>',
      ],
    ],
  ] as const)
    it(`has words that lead to an event, a period and a date in the form ${form}`, () => {
      expect(snippet({ form, links: [EVENT_LINK, PERIOD_LINK, DATE_LINK] }).links).to.deep.equal(links);
    });

  it('is a story with the widget beside it, and the style for that', () => {
    const { once, line } = snippet({
      steps: [
        { text: 'One.\n\n  Two & three.', from: '2017', to: '2019', selected: '2019-01-23-ties-broken' },
        { text: 'Four.', date: '2022' },
      ],
    });
    expect(line).to.equal(`<div class="bilateral-story">
  <div class="bilateral-story-line">
<bilateral-relations from="1999" without-footer><p>A–B: “calm”.</p></bilateral-relations>
  </div>
  <div>
    <bilateral-step from="2017" to="2019" selected="2019-01-23-ties-broken">
      <p>One.</p>
      <p>Two &amp; three.</p>
    </bilateral-step>
    <bilateral-step date="2022">
      <p>Four.</p>
    </bilateral-step>
  </div>
</div>`);
    expect(once).to.contain('.bilateral-story-line {\n  position: sticky;');
  });
});

describe('the room of a frame', () => {
  for (const [what, attributes, wide, phone] of [
    ['everything', {}, 480, 842],
    ['no heading', { 'without-header': true }, 412, 733],
    ['the timeline alone', { view: 'timeline' }, 314, 476],
    ['the index alone, without footer', { view: 'tension', 'without-footer': true }, 347, 609],
  ] as const)
    it(`is that of a widget with ${what}`, () => {
      const rooms = reservedRoom(css, attributes);
      expect(rooms[0]).to.deep.equal({ widest: undefined, height: wide });
      expect(rooms.find(({ widest }) => widest === '519.98')?.height).to.equal(phone);
    });
});
