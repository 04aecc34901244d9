import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { find, focused, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

registerLanguage('es', spanish);

describe('how to read this', () => {
  watchConsole();
  afterEach(removeAll);

  async function opened(attributes = '', children = ''): Promise<HTMLElement> {
    const container = await put(
      `<bilateral-relations from="1999" ${attributes}>${children}</bilateral-relations>`,
    );
    find<HTMLElement>(container, '[part="footer"] button').click();
    await until(() => deepAll(container, '.guide').length > 0);
    await drawn(container);
    return container;
  }
  const signs = (container: Element): readonly [meaning: string, example: string][] =>
    deepAll(container, '.guide dd').map((one) => [
      one.textContent.replace(one.querySelector('.example')?.textContent ?? '', '').trim(),
      one.querySelector('.example')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ]);

  it('shows each sign with what it means, and events of the record that it stands for', async () => {
    const container = await opened();
    const all = signs(container);
    expect(deepAll(container, '.guide dt svg')).to.have.length(all.length);
    const { events } = bundledDataset();
    for (const [words, passes] of [
      [/: military\./, (event) => event.category === 'military'],
      [/^Dashed/, (event) => event.status !== 'established'],
      [/in force/, (event) => event.standing],
      [/not known/, (event) => event.when.precision === 'year' || event.when.precision === 'interval'],
    ] as [RegExp, (event: (typeof events)[number]) => boolean][]) {
      const [, example] = all.find(([meaning]) => words.test(meaning))!;
      expect(
        events.filter(passes).some(({ title }) => example.includes(title)),
        example,
      ).to.equal(true);
    }
    expect(all.some(([meaning]) => meaning.includes('added by this site'))).to.equal(false);
  });

  it('tells of the two sums while they are drawn', async () => {
    expect(textOf(await opened(), '.guide')).not.to.contain('Past hostility');
    removeAll();
    expect(textOf(await opened('sums'), '.guide'))
      .to.contain('Past hostility: the weights')
      .and.to.contain('Past cooperation');
  });

  it('tells of the breaks in the strip of all years', async () => {
    expect(textOf(await opened(), '.guide')).to.contain('In the strip of all years');
  });

  it('tells of the page’s own events where there are some', async () => {
    const container = await opened(
      '',
      '<bilateral-event date="2025-11-20" type="sanctions-imposed" actor="US" target="VE">New sanctions</bilateral-event>',
    );
    expect(textOf(container, '.guide')).to.contain('added by this site').and.to.contain('New sanctions');
  });

  it('gets the focus, and gives it back to its button', async () => {
    const container = await opened();
    await until(() => focused()?.matches('.guide') ?? false);
    const button = find(container, '[part="footer"] button');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    find<HTMLElement>(container, '.guide .button').click();
    await drawn(container);
    expect(deepAll(container, '.guide')).to.deep.equal([]);
    expect(focused() === button).to.equal(true);
  });

  it('speaks Spanish', async () => {
    const container = await opened('lang="es"');
    expect(widgetIn(container).lang).to.equal('es');
    expect(textOf(container, '.guide .title')).to.equal('Cómo leer el gráfico');
  });
});
