import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { clickAt, find, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll } from '../support/widget.js';

const words = (root: Element, selector: string): string => textOf(root, selector).replaceAll('\u00a0', ' ');
const buttons = (root: Element): HTMLButtonElement[] =>
  deepAll(root, '[part="details"] .button') as HTMLButtonElement[];

async function details(attributes: string): Promise<HTMLElement> {
  return put(`<bilateral-relations lang="en" ${attributes}></bilateral-relations>`);
}

describe('a cluster', () => {
  watchConsole();
  afterEach(removeAll);

  it('opens the list of its acts, in order, as many as it counts; each opens its details', async () => {
    const container = await details('from="1999"');
    const cluster = deepAll(container, '.mark[part="cluster"]').find(
      (mark) => Number(textOf(mark, '.count').replace('+', '')) > 2,
    )!;
    const count = Number(textOf(cluster, '.count').replace('+', ''));
    clickAt(cluster);
    await drawn(container);
    const acts = deepAll(container, '[part="details"] .acts button') as HTMLButtonElement[];
    expect(acts).to.have.length(count);
    expect(words(container, '[part="details"] .title')).to.match(new RegExp(`^${count} acts, `));
    const titles = acts.map((act) => textOf(act, '.act-title'));
    acts[1]!.click();
    await drawn(container);
    expect(words(container, '[part="details"] .title')).to.equal(titles[1]);
    expect(words(container, '[part="details"] .summary')).not.to.equal('');
  });

  it('is spoken with its count, who acted, stance and span, and that it opens a list', async () => {
    const container = await details('from="1999"');
    const label = find(container, '.mark[part="cluster"]')
      .getAttribute('aria-label')!
      .replaceAll('\u00a0', ' ');
    expect(label).to.match(
      /^\d+ acts, (?:(?:United States|Venezuela|joint), (?:hostile|cooperative|neutral)|background), (?:\w+ )?\d{4}(?: to (?:\w+ )?\d{4})?; opens a list$/,
    );
  });

  it('zooms to its acts, which are then in view', async () => {
    const container = await details('from="1999"');
    const cluster = deepAll(container, '.mark[part="cluster"]').find(
      (mark) => Number(textOf(mark, '.count').replace('+', '')) > 3,
    )!;
    clickAt(cluster);
    await drawn(container);
    const before =
      Number(find(container, '[part="surface"]').getAttribute('aria-valuemax')) -
      Number(find(container, '[part="surface"]').getAttribute('aria-valuemin'));
    buttons(container)[0]!.click();
    await drawn(container);
    const after =
      Number(find(container, '[part="surface"]').getAttribute('aria-valuemax')) -
      Number(find(container, '[part="surface"]').getAttribute('aria-valuemin'));
    expect(after).to.be.lessThan(before);
  });
});
