import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { centreX, find, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const WIDTHS = [280, 320, 414, 519, 520, 720, 1000];
const TIES = '2019-01-23-ties-broken';

/** x of an SVG line that stands at a date, CSS px of the page. */
const lineX = (root: Element, selector: string): number => {
  const { left, width } = find(root, selector).getBoundingClientRect();
  return left + width / 2;
};

const hairs = (view: Element): number[] =>
  deepAll(view, '.hair').map((line) => Math.round(line.getBoundingClientRect().left * 10));

describe('both views share one time axis', () => {
  watchConsole();
  afterEach(removeAll);

  for (const width of WIDTHS) {
    it(`at ${width} px the mark, the dot on the curve and both guides of a day have one x`, async () => {
      const container = await put(
        `<bilateral-relations from="2018-06" to="2019-06" selected="${TIES}"></bilateral-relations>`,
        width,
      );
      const tension = find(container, 'bilateral-tension');
      const timeline = find(container, 'bilateral-timeline');
      const guides = [lineX(tension, '.guide'), lineX(timeline, '.guide')];
      expect(guides[0]).to.be.closeTo(guides[1]!, 0.1);
      const mark = find(timeline, `.mark[data-key="${TIES}"]`);
      if (mark.getAttribute('part') === 'event')
        expect(centreX(find(mark, '.ring'))).to.be.closeTo(guides[0]!, 1);
      for (const dot of deepAll(tension, `[data-id="${TIES}"] .dot`))
        expect(centreX(dot)).to.be.closeTo(guides[0]!, 1);
    });

    it(`at ${width} px their ticks stand under each other`, async () => {
      const container = await put('<bilateral-relations from="1999"></bilateral-relations>', width);
      const [above, below] = ['bilateral-tension', 'bilateral-timeline'].map((tag) =>
        hairs(find(container, tag)),
      );
      expect(above).to.deep.equal(below);
      expect(above!.length).to.be.greaterThan(1);
    });
  }

  it('after the container has become wider and narrower', async () => {
    const container = await put('<bilateral-relations from="1999" overview></bilateral-relations>', 400);
    for (const width of [900, 300]) {
      container.style.width = `${width}px`;
      await until(() =>
        deepAll(container, 'svg[role="group"]').every((svg) => svg.getAttribute('width') === String(width)),
      );
      await drawn(container);
      const svgs = deepAll(container, 'bilateral-tension svg, bilateral-timeline svg');
      expect(svgs.length + deepAll(container, 'svg[role="group"]').length).to.be.greaterThan(2);
      const [above, below] = ['bilateral-tension', 'bilateral-timeline'].map((tag) =>
        hairs(find(container, tag)),
      );
      expect(above, String(width)).to.deep.equal(below);
      expect(find(find(container, 'bilateral-tension'), 'svg').getAttribute('width')).to.equal(String(width));
    }
  });

  it('in the page’s own layout, one above the other at the same width', async () => {
    const container = await put(
      '<bilateral-relations from="1999"><bilateral-timeline></bilateral-timeline><p>Between</p><bilateral-tension></bilateral-tension></bilateral-relations>',
    );
    expect(hairs(container.querySelector('bilateral-timeline')!)).to.deep.equal(
      hairs(container.querySelector('bilateral-tension')!),
    );
  });
});

describe('what is drawn of the record', () => {
  watchConsole();
  afterEach(removeAll);

  it('no line stands right of the end of coverage, and words say why', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>');
    const end = lineX(find(container, 'bilateral-tension'), '.coverage');
    for (const selector of ['.line', '.band']) {
      const { right } = find(container, `path${selector}`).getBoundingClientRect();
      expect(right, selector).to.be.at.most(end + 1.5);
    }
    expect(textOf(container, 'footer')).to.contain('to Jan 2026');
  });

  it('stretches without record are hatched in the chart, hatched or broken in the overview, and the chart’s line is broken there', async () => {
    const container = await put('<bilateral-relations overview></bilateral-relations>');
    const tension = find(container, 'bilateral-tension');
    const runs = (find(tension, '.line').getAttribute('d') ?? '').split('M').length - 1;
    const hatched = deepAll(tension, '.hatch');
    expect(hatched.length).to.be.at.least(3);
    expect(runs).to.be.at.least(3);
    expect(deepAll(find(container, '.overview'), '.hatch, .break').length).to.equal(hatched.length);
    const words = deepAll(tension, 'text').filter(({ textContent }) => textContent === 'no data');
    expect(words.length).to.be.at.least(1);
  });

  it('a window without any record says so, and how to get back', async () => {
    const container = await put(
      '<bilateral-relations lang="en" from="1860" to="1870"></bilateral-relations>',
    );
    const widget = widgetIn(container);
    expect(
      find(container, '[part="header"] [role="heading"]').textContent.replaceAll('\u00a0', ' '),
    ).to.contain('No data in December 1870');
    expect(find(container, 'path.line').getAttribute('d')).to.equal('');
    expect(find(container, '.message').textContent).to.contain('No events are recorded in this period.');
    (find(widget, '.message button') as HTMLButtonElement).click();
    await drawn(container);
    expect(find(container, '[part="header"] [role="heading"]').textContent).to.contain('Tension');
  });
});
