import { expect } from 'chai';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { find, headline, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { consoleDuring, drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

registerLanguage('es', spanish);

/** Text of the widget's details for the event of that id. */
async function detailsOf(container: HTMLElement, id: string): Promise<string> {
  const widget = widgetIn(container);
  widget.selected = id;
  await widget.updateComplete;
  return deepAll(widget, '[part="details"]')[0]?.textContent.replace(/\s+/g, ' ') ?? '';
}

/** The bundled record with an event of the page's own at that date, shown from 2015 on. */
const withOwn = (date: string, attributes = '', type = 'sanctions-imposed'): Promise<HTMLElement> =>
  put(
    `<bilateral-relations from="2015" ${attributes}><bilateral-event date="${date}" type="${type}" actor="US" target="VE">New sanctions</bilateral-event></bilateral-relations>`,
  );

/** What stands in the column right of the chart. */
const lastPoint = (container: HTMLElement): string =>
  textOf(find(container, 'bilateral-tension').shadowRoot!, 'g.knob:not(.badge) text');

const box = (container: HTMLElement, selector: string): DOMRect =>
  find(widgetIn(container), selector).getBoundingClientRect();

/** Clicks on the chart at an x of the page, low enough to miss every dot. */
async function tap(container: HTMLElement, clientX: number): Promise<void> {
  const surface = find(widgetIn(container), '[part="surface"][role="slider"]');
  const { bottom } = surface.getBoundingClientRect();
  surface.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY: bottom - 2 }),
  );
  await drawn(container);
}

const sentence = (container: HTMLElement): string =>
  `${textOf(container, '[part="details"] .title')}: ${textOf(container, '[part="details"] .reason')}`;

describe('an event of the page’s own after the record', () => {
  afterEach(removeAll);

  for (const { lang, head, deck, foot, key } of [
    {
      lang: 'en',
      head: /^Tension at 93 out of 100 in January 2026, up from 48 a year earlier$/,
      deck: 'Striped: no data.',
      foot: ', to Jan 2026',
      key: 'Added by this site: Nov 2026',
    },
    {
      lang: 'es',
      head: /^Tensión: 93 sobre 100 en enero de 2026, frente a 48 un año antes$/,
      deck: 'Zona rayada: sin datos.',
      foot: 'hasta ene 2026',
      key: 'Añadido por este sitio: nov 2026',
    },
  ])
    it(`leaves the record its end in headline and footer, and has its date in the legend (${lang})`, async () => {
      const container = await withOwn('2026-11-20', `lang="${lang}"`);
      expect(headline(container)).to.match(head);
      expect(textOf(container, '.deck')).to.contain(deck);
      expect(textOf(container, 'footer')).to.contain(foot);
      expect(textOf(container, '[part="legend"]')).to.contain(key);
    });

  it('is drawn behind hatching in which there is no line, with its value at the end', async () => {
    const container = await withOwn('2026-11-20');
    const xsOf = (selector: string): number[] =>
      [...(find(container, selector).getAttribute('d') ?? '').matchAll(/[ML]([\d.]+),/g)].map(([, x]) =>
        Number(x),
      );
    const start = Number(find(container, '.coverage').getAttribute('x1'));
    const end = Number(find(container, '.dot.end').getAttribute('cx'));
    const hatched = xsOf('.hatch');
    expect([Math.min(...hatched), Math.max(...hatched)]).to.deep.equal([start, end]);
    const line = xsOf('.line');
    expect(line.filter((x) => x > start + 0.06 && x < end - 0.06)).to.deep.equal([]);
    expect(line.some((x) => Math.abs(x - start) < 0.06)).to.equal(true);
    expect(lastPoint(container)).to.equal('90 | November 2026 | New sanctions');
  });

  for (const [what, date, type, kept] of [
    ['after the record', '2026-11-20', 'sanctions-imposed', true],
    ['without weight in it', '2019-02-01', 'context', true],
    ['with a weight in it', '2019-02-01', 'sanctions-imposed', false],
    ['that may be in it', '2026', 'sanctions-imposed', false],
  ] as const)
    it(`${kept ? 'keeps' : 'has not'} the sensitivity band of the record where it is ${what}`, async () => {
      const container = await withOwn(date, '', type);
      const bands = deepAll(container, '[part="band"]');
      expect(bands).to.have.length(kept ? 1 : 0);
      if (kept)
        expect(bands[0]!.getBoundingClientRect().right).to.be.closeTo(box(container, '.coverage').left, 2);
    });

  it('tells of a date before it that there is no record, of its own what the value is, and neither is compared', async () => {
    const container = await withOwn('2026-11-20');
    const { left, right } = box(container, '.hatch');
    await tap(container, (left + right) / 2);
    expect(sentence(container)).to.match(/^No data in \w+ 2026: the data end in January 2026$/);
    await tap(container, right);
    expect(sentence(container)).to.match(
      /^Tension at \d+ out of 100 on November 20, 2026: very high; the data end in January 2026; (?:\d+ acts|a single act, “.+”,) accounts? for half of it.*\.$/,
    );
    expect(textOf(container, '[part="details"]'))
      .not.to.contain('Compare')
      .and.not.to.contain('other assumptions');
    await tap(container, left - 40);
    expect(textOf(container, '[part="details"]')).to.contain('Compare with the index in January 2026');
  });

  it('has its share in the details, and those of the record theirs at its end', async () => {
    const container = await withOwn('2026-11-20');
    expect(await detailsOf(container, 'page-event-1')).to.match(
      /Effect on the index, November 20, 2026 \d+ of \d+ points/,
    );
    expect(deepAll(container, '[part="details"] .share')).to.have.length(1);
    expect(await detailsOf(container, '2019-01-23-ties-broken')).to.contain('Effect in January 2026');
  });

  it('leaves the summary for screen readers the record’s, with the event as a turning point', async () => {
    const container = await withOwn('2026-11-20');
    expect(textOf(container, '#summary')).to.match(
      /^Index from 2015 to 2026: 93 out of 100 at the end\. Highest: 93 in January 2026; .+ Nov 2026: New sanctions\.$/,
    );
  });

  it('is what the summary for screen readers tells where nothing else is in view', async () => {
    const container = await withOwn('2026-11-20', 'id="late"');
    widgetIn(container).setAttribute('from', '2026-06');
    await drawn(container);
    expect(textOf(container, '#summary')).to.match(
      /^November 20, 2026: tension 90 out of 100.+New sanctions$/,
    );
    expect(textOf(container, '.deck')).to.contain('Striped').and.not.to.contain('Shaded');
  });

  it('without weight has no value on its day, not even on the first after the record', async () => {
    const container = await withOwn('2026-02-01', '', 'context');
    expect(headline(container)).to.match(/in January 2026/);
    const lines = await consoleDuring(async () => {
      await tap(container, box(container, '[part="surface"]').right);
    });
    expect(lines).to.deep.equal([]);
    expect(sentence(container)).to.match(/^No data on/);
  });

  it('on the very day after the record has no hatching before it to speak of', async () => {
    const container = await withOwn('2026-02-01');
    expect(lastPoint(container)).to.contain('February 2026');
    expect(textOf(container, '.deck')).not.to.contain('Striped');
  });

  it('gives its day no value where filters leave it out, or it is left out itself', async () => {
    const container = await withOwn('2026-11-20');
    const widget = widgetIn(container);
    const onItsDay = lastPoint(container);
    widget.categories = 'military';
    await drawn(container);
    expect(lastPoint(container)).to.contain('January 2026');
    expect(box(container, '.dot.end').left).to.be.below(box(container, '.coverage').right);
    widget.categories = undefined;
    widget.selected = 'page-event-1';
    await drawn(container);
    expect(lastPoint(container)).to.equal(onItsDay);
    const without = [...deepAll(container, '[part="details"] button')].find(
      (button) => button.textContent.trim() === 'Leave this act out',
    );
    (without as HTMLButtonElement).click();
    await drawn(container);
    expect(lastPoint(container)).to.contain('January 2026');
  });

  it('is walked to by keyboard, over what is no record', async () => {
    const container = await withOwn('2026-11-20');
    const surface = find(container, '[part="surface"][role="slider"]');
    const spoken: string[] = [];
    for (const key of ['End', 'ArrowLeft', 'ArrowRight']) {
      surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await drawn(container);
      spoken.push(surface.getAttribute('aria-valuetext')?.replace(/\s/g, ' ') ?? '');
    }
    expect(spoken[0]).to.contain('Tension at 90 out of 100 on November 20, 2026');
    expect(spoken[1]).to.contain('No data in October 2026');
    expect(spoken[2]).to.equal(spoken[0]);
  });

  for (const [how, from] of [
    ['months', '2015'],
    ['years', '1960'],
  ])
    it(`is not passed over by keyboard, by ${how}, though another one follows in its month`, async () => {
      const container = await put(
        `<bilateral-relations from="${from}">${['2026-06-10', '2026-11-20', '2026-11-25']
          .map(
            (date) =>
              `<bilateral-event date="${date}" type="accusation" actor="US" target="VE">A protest</bilateral-event>`,
          )
          .join('')}</bilateral-relations>`,
      );
      const surface = find(container, '[part="surface"][role="slider"]');
      const passed: string[] = [];
      for (const key of [
        'End',
        ...Array<string>(9).fill('ArrowLeft'),
        ...Array<string>(9).fill('ArrowRight'),
      ]) {
        surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await drawn(container);
        const now = new Date(Number(surface.getAttribute('aria-valuenow'))).toISOString().slice(0, 10);
        if (/^2026-(?:06-10|11-2)/.test(now)) passed.push(now);
      }
      const days = ['2026-11-25', '2026-11-20', '2026-06-10'];
      expect(passed).to.deep.equal([...days, ...[...days].reverse()]);
    });

  for (const [date, standing, ends] of [
    ['2026-11-20', '', '2026-11-20'],
    ['2099-11-20', '', '2026-01-31'],
    ['2026-11-20', 'until="2099"', '2026-11-20'],
  ] as const)
    it(`of ${date} ${standing} has “Last 5 years” end on ${ends}`, async () => {
      const container = await put(
        `<bilateral-relations><bilateral-event date="${date}" ${standing} type="sanctions-imposed" actor="US" target="VE">New</bilateral-event></bilateral-relations>`,
      );
      await openControls(container);
      const select = find<HTMLSelectElement>(container, '[part="controls"] select');
      select.selectedIndex = [...select.options].findIndex(({ text }) => text.startsWith('Last 5 years'));
      select.dispatchEvent(new Event('change'));
      await drawn(container);
      const window = deepAll(container, '.grip').map((grip) =>
        new Date(Number(grip.getAttribute('aria-valuenow'))).toISOString().slice(0, 10),
      );
      expect(window[1]).to.equal(ends);
      expect(Number(window[1]!.slice(0, 4)) - Number(window[0]!.slice(0, 4))).to.equal(5);
    });

  it('leaves the periods their sense', async () => {
    const container = await withOwn('2026-11-20');
    await openControls(container);
    const periods = deepAll(container, '[part="controls"] option').map((one) =>
      one.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(periods.slice(0, 4).map((one) => one.split(' · ')[0])).to.deep.equal([
      '2015–26',
      'Everything',
      'Since 1999',
      'Last 5 years',
    ]);
  });

  it('has About name the coverage of the record, and that the page has added to it', async () => {
    const container = await withOwn('2026-11-20');
    find<HTMLElement>(container, 'footer button:last-of-type').click();
    await until(() => deepAll(container, '.about').length > 0);
    const told = textOf(container, '.about');
    expect(told)
      .to.contain('The data reach from 1821 to January 2026.')
      .and.contain('Events that this page has added: 1.');
    for (const field of deepAll(container, '.about textarea'))
      expect((field as HTMLTextAreaElement).value)
        .to.contain('1821/2026-01')
        .and.contain('added by the page');
  });

  it('is taken however far away its date is, and plain to see', async () => {
    let container: HTMLElement | undefined;
    const lines = await consoleDuring(async () => {
      container = await withOwn('2099-11-20');
    });
    expect(lines).to.deep.equal([]);
    expect(textOf(container!, '[part="legend"]')).to.contain('Nov 2099');
    expect(textOf(container!, 'footer')).to.contain(', to Jan 2026');
    expect(box(container!, '.hatch').width).to.be.above(box(container!, '[part="surface"]').width * 0.8);
  });

  it('that comes before the record is left out, and the message says what is allowed', async () => {
    let container: HTMLElement | undefined;
    const lines = await consoleDuring(async () => {
      container = await withOwn('1790');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('date is "1790"; allowed: a date in the coverage, 1821 or later');
    expect(headline(container!)).to.match(/in January 2026/);
  });

  it('takes its date along when it goes, also one that was asked for, and the window with it', async () => {
    const container = await withOwn('2026-11-20');
    const widget = widgetIn(container);
    await tap(container, box(container, '.hatch').right);
    expect(sentence(container)).to.contain('November 20, 2026');
    find(widget, '[part="surface"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }),
    );
    await drawn(container);
    const lines = await consoleDuring(async () => {
      widget.querySelector('bilateral-event')?.remove();
      await drawn(container);
    });
    expect(lines).to.deep.equal([]);
    expect(headline(container)).to.match(/^Tension at 93 out of 100 in January 2026/);
    expect(box(container, '.coverage').left).to.be.closeTo(box(container, '[part="surface"]').right, 1);
    expect(
      deepAll(container, '[part="details"]'),
      'a date outside what is drawn has no details',
    ).to.deep.equal([]);
  });
});
