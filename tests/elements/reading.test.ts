import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const surface = (widget: Element): Element => {
  const found = deepAll(widget, '[part="surface"][role="slider"]')[0];
  if (!found) throw new Error('the chart has no surface');
  return found;
};

/** Clicks on the chart, at parts of its width and height. */
async function tap(widget: BilateralRelations, part: number, height = 0.95): Promise<void> {
  const box = surface(widget).getBoundingClientRect();
  const [clientX, clientY] = [box.left + box.width * part, box.top + box.height * height];
  surface(widget).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
  await drawn(widget);
}

async function press(widget: BilateralRelations, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    surface(widget).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await drawn(widget);
  }
}

const heading = (widget: Element): string => textOf(widget, '[part="details"] .title');
const sentence = (widget: Element): string =>
  `${heading(widget)}: ${textOf(widget, '[part="details"] .reason')}`;
const shares = (widget: Element): number[] =>
  deepAll(widget, '[part="details"] .act-share').map((share) =>
    Number(share.textContent.trim().replace('−', '-')),
  );
const button = (widget: Element, words: RegExp): HTMLElement => {
  const found = deepAll(widget, 'button').find((one) => words.test(one.textContent));
  if (!found) throw new Error(`no button ${String(words)}`);
  return found as HTMLElement;
};

describe('a date of the chart', () => {
  afterEach(removeAll);

  async function widget(attributes = 'from="1999"'): Promise<BilateralRelations> {
    const container = await put(`<bilateral-relations ${attributes}></bilateral-relations>`);
    return widgetIn(container);
  }

  it('that is tapped shows its value, level and direction, and what made it up', async () => {
    const shown = await widget();
    await tap(shown, 0.7);
    expect(sentence(shown)).to.match(
      /^Tension at \d+ out of 100 in \w+ 20\d\d: (?:low|moderate|elevated|high|very high), (?:up|down) from \d+ a year earlier; \d+ acts account for half of it, above all “.+”\.$/,
    );
    expect(textOf(shown, '[part="details"] .meta')).to.match(
      /^past hostility [\d.]+ · past cooperation [\d.]+$/,
    );
  });

  it('is told in the same words to a screen reader, in both languages', async () => {
    const shown = await widget();
    await tap(shown, 0.7);
    expect(textOf(shown, '[role="status"]')).to.equal(sentence(shown));
  });

  it('lists the largest eight acts first and all on demand, with the exact shares of the index', async () => {
    const shown = await widget();
    await press(shown, 'End', 'Enter');
    const exact = tensionAt(bundledDataset(), '2026-01').contributions.map(({ share }) => share);
    expect(shares(shown)).to.deep.equal(exact.slice(0, 8).map((share) => Math.round(share * 10) / 10));
    button(shown, /^\s*Show all/).click();
    await drawn(shown);
    expect(shares(shown)).to.have.length(exact.length);
    const magnitudes = shares(shown).map(Math.abs);
    expect(magnitudes).to.deep.equal([...magnitudes].sort((a, b) => b - a));
  });

  it('marks the acts in the timeline meanwhile, those of a larger share more', async () => {
    const shown = await widget();
    expect(deepAll(shown, '.mark .share')).to.have.length(0);
    await press(shown, 'End', 'Enter');
    const widths = deepAll(shown, '.mark .share').map((ring) => Number(ring.getAttribute('stroke-width')));
    expect(widths.length).to.be.above(3);
    expect(Math.max(...widths)).to.be.above(2 * Math.min(...widths));
    button(shown, /^\s*Close/).click();
    await drawn(shown);
    expect(deepAll(shown, '.mark .share')).to.have.length(0);
  });

  it('leads to each of its events, and back', async () => {
    const shown = await widget();
    await press(shown, 'End', 'Enter');
    const first = deepAll(shown, '[part="details"] .acts button')[0] as HTMLElement;
    const title = textOf(first, '.act-title');
    first.click();
    await drawn(shown);
    expect(heading(shown)).to.equal(title);
    button(shown, /Back to the index in January\s2026/).click();
    await drawn(shown);
    expect(heading(shown)).to.match(/^Tension at \d+ out of 100 in January.2026$/);
  });

  it('is reached by keyboard, month by month, and spoken in full', async () => {
    const shown = await widget();
    await press(shown, 'End');
    const spoken = (): string => surface(shown).getAttribute('aria-valuetext') ?? '';
    expect(spoken()).to.match(
      /^Tension at \d+ out of 100 in January.2026: very high, up from \d+ a year earlier; \d+ acts account for half of it/,
    );
    await press(shown, 'ArrowLeft');
    expect(spoken()).to.match(/^Tension at \d+ out of 100 in December.2025: /);
    await press(shown, 'Enter');
    expect(sentence(shown)).to.equal(spoken().replace(/\s+/g, ' '));
    await press(shown, 'Escape');
    expect(deepAll(shown, '[part="details"]')).to.have.length(0);
  });

  it('closes an event that was shown, and says so', async () => {
    const shown = await widget('from="1999" selected="2026-01-maduro-captured"');
    const told: unknown[] = [];
    shown.addEventListener('bilateral-select', ({ eventId }) => told.push(eventId));
    await tap(shown, 0.7);
    expect(told).to.deep.equal([undefined]);
    expect(shown.selected).to.equal(undefined);
    expect(heading(shown)).to.match(/^Tension/);
  });

  it('without record is spoken as such, and no level is given', async () => {
    const shown = await widget('from="1850" to="1870"');
    await tap(shown, 0.5);
    expect(sentence(shown)).to.match(/^No data in \w+.18\d\d: .*does not mean that relations were calm\.$/);
    expect(deepAll(shown, '[part="details"] .acts button')).to.have.length(0);
  });

  it('soon after a stretch without record is not compared with a year before', async () => {
    const shown = await widget('from="1999" to="2003"');
    await press(shown, 'Home', 'PageUp');
    await press(shown, 'Enter');
    expect(sentence(shown)).not.to.contain('a year earlier');
  });

  it('is not taken apart in a static widget', async () => {
    const shown = await widget('from="1999" static');
    expect(deepAll(shown, '[role="slider"]')).to.have.length(0);
  });
});

describe('the sensitivity band', () => {
  afterEach(removeAll);

  const band = (root: Element): Element | undefined => deepAll(root, '[part="band"]')[0];

  it('is drawn for the bundled record, explained in the summary and told at each date', async () => {
    const shown = widgetIn(await put('<bilateral-relations from="1999"></bilateral-relations>'));
    expect(band(shown)?.getAttribute('d')).to.match(/^M/);
    expect(textOf(shown, '.deck')).to.match(/Shaded: most other counts\./);
    await press(shown, 'End', 'Enter');
    expect(textOf(shown, '[part="details"] .small')).to.match(
      /: between \d+ and \d+ in nine cases out of ten/,
    );
    expect(shown.shadowRoot?.textContent).not.to.match(/confidence/i);
  });

  it('is not spoken of where no chart draws it', async () => {
    const own =
      '<bilateral-event date="2026-11-20" type="sanctions-imposed" actor="US" target="VE">New sanctions</bilateral-event>';
    for (const inside of ['', own]) {
      const shown = widgetIn(
        await put(`<bilateral-relations from="1999" view="timeline">${inside}</bilateral-relations>`),
      );
      expect(textOf(shown, '.deck')).to.match(/Calculated from the acts shown below\.$/);
      expect(textOf(shown, '.deck')).not.to.match(/Shaded|Striped/);
    }
  });

  it('is not drawn for an index that it is not of', async () => {
    for (const attributes of ['categories="verbal"', 'memory="flow"', 'half-life-scale="2"']) {
      const shown = widgetIn(
        await put(`<bilateral-relations from="1999" ${attributes}></bilateral-relations>`),
      );
      expect(band(shown), attributes).to.equal(undefined);
      expect(textOf(shown, '.deck')).not.to.contain('band');
    }
  });
});
