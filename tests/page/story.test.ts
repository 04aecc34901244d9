import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import type { ViewState } from '../../src/state/view-state.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page } from './support/open-page.js';

const viewOf = (page: Page): ViewState => (page.widget as BilateralRelations).viewState;
const current = (page: Page): string | undefined =>
  page.document.querySelector('bilateral-step[data-bilateral-current]')?.id;

function goTo(page: Page, id: string): void {
  page.document.getElementById(id)!.scrollIntoView({ block: 'center', behavior: 'instant' });
}

const told = ({ recorder }: Page): unknown => {
  const { console, errors, rejections, violations } = recorder.happened;
  return { console, errors, rejections, violations };
};
const NOTHING = { console: [], errors: [], rejections: [], violations: [] };

describe('the built script on a page with a story', () => {
  afterEach(closePages);

  it('moves the widget along the text and back, under a strict policy and with nothing to tell', async () => {
    const page = await openPage('story');
    goTo(page, 'break');
    await until(() => viewOf(page).from === '2018-01-01' && viewOf(page).to === '2020-12-31');
    expect(current(page)).to.equal('break');
    goTo(page, 'thaw');
    await until(() => viewOf(page).from === '2022-01-01' && viewOf(page).to === '2024-12-31');
    expect(viewOf(page).selected).to.equal(undefined);
    goTo(page, 'break');
    await until(() => viewOf(page).selected === '2019-01-23-ties-broken');
    page.window.scrollTo(0, 0);
    await until(() => viewOf(page).from === '1999-01-01');
    expect(told(page)).to.deep.equal(NOTHING);
  });

  it('asks for what moves it only where there are steps', async () => {
    const files = async (fixture: string): Promise<string[]> =>
      (await (await openPage(fixture)).requests()).filter((path) => path.includes('extras/story'));
    expect(await files('story')).to.have.length(1);
    expect(await files('module')).to.deep.equal([]);
  });

  it('shows the view of its address, and Back leads from words that name a view to what was seen before', async () => {
    const page = await openPage('story', {
      fragment: '#bilateral-view-_from-2008_to-2010_memory-flow&utm_source=x',
    });
    await until(() => viewOf(page).memory === 'flow');
    expect(viewOf(page)).to.include({ from: '2008-01-01', to: '2010-12-31' });
    const words = page.document.getElementById('words')!;
    words.shadowRoot!.querySelector('a')!.click();
    await until(() => viewOf(page).from === '2001-01-01');
    expect(page.window.location.hash).to.equal('#bilateral-view-_from-2001_to-2003');
    page.window.history.back();
    await until(() => viewOf(page).from === '2008-01-01');
    expect(viewOf(page)).to.include({ to: '2010-12-31', memory: 'flow' });
    expect(told(page)).to.deep.equal(NOTHING);
  });
});
