import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import type { ViewState } from '../../src/state/view-state.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { find, headline, markOf, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { consoleDuring, drawn, openControls, put, removeAll, widgetIn } from '../support/widget.js';

registerLanguage('es', spanish);

const TIES_BROKEN = '2019-01-23-ties-broken';
const ORDER = '2015-03-09-obama-order';

/** A widget, and the views that it has told. */
async function told(attributes: string): Promise<[BilateralRelations, ViewState[]]> {
  const widget = widgetIn(await put(`<bilateral-relations lang="en" ${attributes}></bilateral-relations>`));
  const views: ViewState[] = [];
  widget.addEventListener('bilateral-viewstate', ({ viewState }) => views.push(viewState));
  return [widget, views];
}

describe('the view of a widget as one object', () => {
  watchConsole();
  afterEach(removeAll);

  it('is what the attributes have asked for', async () => {
    const [widget] = await told(`from="2013" to="2020-06" selected="${ORDER}" memory="flow" actors="US"`);
    expect(widget.viewState).to.deep.equal({
      from: '2013-01-01',
      to: '2020-06-30',
      selected: ORDER,
      actors: 'US',
      memory: 'flow',
      lang: 'en',
    });
  });

  it('shows, when it is set, the event, the period, the filters and the language', async () => {
    const [widget] = await told('from="1999"');
    widget.viewState = { from: '2018', to: '2019', selected: TIES_BROKEN, actors: 'VE', lang: 'es' };
    await until(() => textOf(widget, '[part="details"] .title').includes('rompe'));
    expect(widget).to.include({ selected: TIES_BROKEN, actors: 'VE', lang: 'es' });
    expect(headline(widget)).to.not.equal('');
    expect(widget.viewState).to.include({ from: '2018-01-01', to: '2019-12-31' });
  });

  it('opens what made the index up at its date', async () => {
    const [widget] = await told('from="1999"');
    widget.viewState = { date: '2019-02-01' };
    await drawn(widget);
    expect(textOf(widget, '[part="details"] .title').replaceAll('\u00a0', ' ')).to.match(
      /^Tension at \d+ out of 100/,
    );
    widget.viewState = {};
    await drawn(widget);
    expect(deepAll(widget, '[part="details"]')).to.deep.equal([]);
  });

  it('is that of an element made by a script before the script of the widget', async () => {
    const container = await put('');
    const widget = document.createElement('bilateral-relations');
    widget.lang = 'en';
    widget.viewState = { from: '2018', to: '2019', selected: TIES_BROKEN };
    expect(widget.viewState).to.deep.equal({ from: '2018', to: '2019', selected: TIES_BROKEN });
    container.append(widget);
    await drawn(container);
    expect(textOf(widget, '[part="details"] .title')).to.contain('breaks ties');
    expect(widget.viewState).to.include({ from: '2018-01-01', to: '2019-12-31', selected: TIES_BROKEN });
  });

  it('is told once for each change of the reader, and never for one of the page', async () => {
    const [widget, views] = await told('from="2018" to="2020"');
    widget.viewState = { from: '2018', to: '2019', selected: ORDER };
    widget.viewState = { from: '2018', to: '2020' };
    widget.categories = 'diplomatic';
    await drawn(widget);
    widget.categories = undefined;
    await drawn(widget);
    expect(views).to.deep.equal([]);
    press(markOf(widget, TIES_BROKEN), 'Enter');
    await drawn(widget);
    expect(widget.selected).to.be.a('string');
    expect(views).to.deep.equal([{ ...widget.viewState, selected: widget.selected }]);
    press(markOf(widget, TIES_BROKEN), 'Escape');
    await drawn(widget);
    expect(views.map(({ selected }) => selected)).to.deep.equal([views[0]!.selected, undefined]);
  });

  it('is told with what the reader has filtered and assumed', async () => {
    const [widget, views] = await told('from="2018" to="2020"');
    await openControls(widget);
    for (const label of deepAll(widget, '[part="controls"] label'))
      if (label.textContent.trim().startsWith('Hide accusations')) find<HTMLElement>(label, 'input').click();
    await drawn(widget);
    const select = deepAll(widget, '[part="controls"] select').at(-1) as HTMLSelectElement;
    select.selectedIndex = 3;
    select.dispatchEvent(new Event('change'));
    await drawn(widget);
    expect(views.map(({ facts, memory }) => [facts, memory])).to.deep.equal([
      [true, undefined],
      [true, 'flow'],
    ]);
  });

  it('that cannot be shown is named, with what is allowed', async () => {
    const [widget] = await told('from="2018" to="2020"');
    const lines = await consoleDuring(async () => {
      widget.viewState = { selected: 'gone', memory: 'flow' };
      await drawn(widget);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(
      /^<bilateral-relations> viewState\.selected="gone": allowed is the id of an event/,
    );
    expect(widget.viewState).to.include({ memory: 'flow' });
  });
});
