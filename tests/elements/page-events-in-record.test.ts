import { expect } from 'chai';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { deepAll } from '../support/shadow.js';
import { consoleDuring, drawn, put, removeAll, widgetIn } from '../support/widget.js';

registerLanguage('es', spanish);

const EVENT = 'date="2026-11-20" type="sanctions-imposed" actor="US" target="VE"';

/** Text of the widget's details for the event of that id. */
async function detailsOf(container: HTMLElement, id: string): Promise<string> {
  const widget = widgetIn(container);
  widget.selected = id;
  await widget.updateComplete;
  return deepAll(widget, '[part="details"]')[0]?.textContent.replace(/\s+/g, ' ') ?? '';
}

const marks = (container: HTMLElement): string[] =>
  deepAll(widgetIn(container), '[part="event"]').map((mark) => mark.getAttribute('aria-label') ?? '');

const footer = (container: HTMLElement): string =>
  deepAll(widgetIn(container), 'footer')[0]?.textContent ?? '';

describe('an event of the page’s own', () => {
  afterEach(removeAll);

  for (const { place, markup } of [
    { place: 'a child of the widget', markup: `<bilateral-event ${EVENT}>New sanctions</bilateral-event>` },
    {
      place: "in a CMS's paragraph",
      markup: `<p><br><bilateral-event ${EVENT}>New\n sanctions</bilateral-event></p>`,
    },
    {
      place: 'an element that a CMS lets through',
      markup:
        '<p data-bilateral-event data-date="2026-11-20" data-type="sanctions-imposed" data-actor="US" data-target="VE">New sanctions</p>',
    },
  ]) {
    it(`is drawn and marked as the site's where it is ${place}`, async () => {
      const container = await put(`<bilateral-relations from="2020">${markup}</bilateral-relations>`);
      const mark = marks(container).find((label) => label.includes('New sanctions'));
      expect(mark).to.equal(
        'November 20, 2026. New sanctions. United States, toward Venezuela. economic or legal, hostile. Added by this site',
      );
      expect(deepAll(widgetIn(container), '.mark .page-event')).to.have.length(1);
      expect(await detailsOf(container, 'page-event-1'))
        .to.contain('New sanctions')
        .and.contain('Added by this site');
    });
  }

  it('shows note, link and end of a measure', async () => {
    const container = await put(
      `<bilateral-relations from="2020"><bilateral-event ${EVENT} id="mine" until=".." note="Draft." href="https://example.org/a">New sanctions</bilateral-event></bilateral-relations>`,
    );
    const text = await detailsOf(container, 'mine');
    expect(text).to.contain('Note: Draft.').and.contain('Still in force');
    expect(deepAll(widgetIn(container), '[part="details"] a')[0]?.getAttribute('href')).to.equal(
      'https://example.org/a',
    );
  });

  it('has its text as title, and as summary where a title is given or the text is too long for one', async () => {
    const long = `${'a long sentence '.repeat(10)}end`;
    const container = await put(
      `<bilateral-relations from="2020">
        <bilateral-event ${EVENT} id="a" title="Short title">The whole story.</bilateral-event>
        <bilateral-event ${EVENT} id="b">${long}</bilateral-event>
      </bilateral-relations>`,
    );
    expect(await detailsOf(container, 'a')).to.match(/Short title.*The whole story\./);
    await detailsOf(container, 'b');
    expect(deepAll(widgetIn(container), '[part="details"] .title')[0]?.textContent).to.equal(
      'a long sentence a long sentence a long sentence a long sentence a…',
    );
    expect(deepAll(widgetIn(container), '[part="details"] .summary')[0]?.textContent).to.equal(long);
  });

  it('follows every edit: added, changed, removed', async () => {
    const container = await put('<bilateral-relations from="2020"></bilateral-relations>');
    const widget = widgetIn(container);
    const before = footer(container);
    const event = document.createElement('bilateral-event');
    event.textContent = 'New sanctions';
    widget.append(event);
    const problems = await consoleDuring(() => drawn(container));
    expect(problems).to.have.length.above(0);
    for (const [name, value] of [
      ['type', 'sanctions-imposed'],
      ['actor', 'US'],
      ['target', 'VE'],
      ['date', '2026-11-20'],
    ] as const)
      event.setAttribute(name, value);
    await drawn(container);
    expect(marks(container).some((label) => label.includes('New sanctions'))).to.equal(true);
    event.firstChild!.textContent = 'Newer sanctions';
    await drawn(container);
    expect(marks(container).some((label) => label.includes('Newer sanctions'))).to.equal(true);
    widget.selected = 'page-event-1';
    await drawn(container);
    event.remove();
    expect(await consoleDuring(() => drawn(container))).to.deep.equal([]);
    expect(marks(container).some((label) => label.includes('Newer sanctions'))).to.equal(false);
    expect(widget.selected).to.equal(undefined);
    expect(footer(container)).to.equal(before);
  });

  it('is left out where it is ill-formed, and the reason told once', async () => {
    let container: HTMLElement | undefined;
    const lines = await consoleDuring(async () => {
      container = await put(
        '<bilateral-relations from="2020"><bilateral-event date="2026-02-30" type="sanctions-imposed" actor="US" target="VE">x</bilateral-event></bilateral-relations>',
      );
      widgetIn(container).append('a change of the children');
      await drawn(container);
      widgetIn(container).lang = 'en-GB';
      await drawn(container);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(
      /^<bilateral-event>, 1 in <bilateral-relations>, is left out: date is "2026-02-30"; allowed: /,
    );
    expect(deepAll(widgetIn(container!), '[part="line"]')).to.have.length(1);
  });

  it('draws nothing itself where its widget shows the page’s own layout', async () => {
    const container = await put(
      `<bilateral-relations from="2020"><bilateral-event ${EVENT}>New sanctions</bilateral-event><bilateral-timeline></bilateral-timeline></bilateral-relations>`,
    );
    expect(container.querySelector('bilateral-event')?.getBoundingClientRect().width).to.equal(0);
  });
});
