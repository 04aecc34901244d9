import { expect } from 'chai';
import { fillContainers } from '../../src/containers.js';
import { addressedView } from '../../src/state/view-fragment.js';
import { watchConsole } from '../support/console.js';
import { find, textOf } from '../support/look.js';
import { nextTask } from '../support/next-task.js';
import { deepAll } from '../support/shadow.js';
import { drawn, openControls, put, removeAll } from '../support/widget.js';

const WIDGET = '<bilateral-relations lang="en" from="2018" to="2020" memory="flow"></bilateral-relations>';

/** Puts something in place of a member of the navigator; undefined takes it away. */
function replaced(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

describe('Share', () => {
  watchConsole();
  const written: string[] = [];
  let clipboardWorks = true;
  beforeEach(() => {
    written.length = 0;
    clipboardWorks = true;
    replaced('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    replaced('clipboard', {
      writeText: (text: string) =>
        clipboardWorks ? Promise.resolve(void written.push(text)) : Promise.reject(new Error('not here')),
    });
  });
  afterEach(() => {
    removeAll();
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
  });

  async function pressed(container: Element): Promise<void> {
    const buttons = deepAll(container, '[part="controls"] button') as HTMLElement[];
    buttons.find((one) => one.textContent.trim() === 'Share')!.click();
    await nextTask();
    await drawn(container);
  }

  const said = (container: Element): string =>
    deepAll(container, '[part="controls"] .buttons [aria-live]')
      .map((status) => status.textContent.trim())
      .join('');

  it('copies the address of the page with the view in it, and says so', async () => {
    const container = await put(WIDGET);
    await openControls(container);
    await pressed(container);
    expect(written).to.have.length(1);
    const [page, fragment] = written[0]!.split('#');
    expect(page).to.equal(location.href.split('#')[0]);
    expect(addressedView(`#${fragment}`)).to.deep.equal({
      widget: '',
      view: { from: '2018-01-01', to: '2020-12-31', memory: 'flow', lang: 'en' },
      unread: [],
    });
    expect(said(container)).to.equal('Link to this view copied');
  });

  it('no longer says so when something else is seen', async () => {
    const container = await put(WIDGET);
    await openControls(container);
    await pressed(container);
    find<HTMLElement>(container, '[part="controls"] [aria-label="Zoom in"]').click();
    await drawn(container);
    expect(said(container)).to.equal('');
  });

  it('names the widget by its id, or by that of its container, or by its place', async () => {
    fillContainers();
    const container = await put(
      `${WIDGET}<div data-bilateral-relations data-lang="en" id="box"></div>${WIDGET.replace('lang', 'id="own" lang')}${WIDGET}`,
    );
    for (const widget of deepAll(container, 'bilateral-relations')) {
      await openControls(widget);
      await pressed(widget);
    }
    expect(written.map((text) => addressedView(`#${text.split('#')[1]}`)?.widget)).to.deep.equal([
      '',
      'box',
      'own',
      '4',
    ]);
  });

  it('shows the link to copy by hand where the page may not', async () => {
    clipboardWorks = false;
    const container = await put(WIDGET);
    await openControls(container);
    await pressed(container);
    const field = find<HTMLInputElement>(container, '[part="controls"] input.link');
    expect(textOf(field.closest('label')!.parentElement!, 'label:has(.link)')).to.equal('Link to this view');
    expect(addressedView(new URL(field.value).hash)?.view.from).to.equal('2018-01-01');
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
  });

  it('uses the share sheet of the system, and leaves it at that', async () => {
    const given: ShareData[] = [];
    replaced('share', (data: ShareData) => Promise.resolve(void given.push(data)));
    const container = await put(WIDGET);
    await openControls(container);
    await pressed(container);
    expect(given.map(({ title }) => title)).to.deep.equal(['United States–Venezuela relations']);
    expect(given[0]!.url).to.contain('#bilateral-view-');
    expect(written).to.deep.equal([]);
  });

  it('does nothing more for a reader who closes the share sheet', async () => {
    replaced('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const container = await put(WIDGET);
    await openControls(container);
    await pressed(container);
    expect(written).to.deep.equal([]);
    expect(said(container)).to.equal('');
  });
});
