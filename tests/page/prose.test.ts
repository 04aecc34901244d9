import { expect } from 'chai';
import { nextTask } from '../support/next-task.js';
import { until } from '../support/until.js';
import { deepAll } from '../support/shadow.js';
import { closePages, openPage, type Page, type Widget } from './support/open-page.js';

const TIES_BROKEN = '2019-01-23-ties-broken';
const TIES_TITLE = 'Maduro announces that Venezuela breaks ties with the US';
const ORDER = '2015-03-09-obama-order';

const byId = (page: Page, id: string): HTMLElement => {
  const found = page.document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};

/** The link inside `<bilateral-link>`, or a plain one itself. */
const linkOf = (words: HTMLElement): HTMLAnchorElement =>
  (words.shadowRoot?.querySelector('a') ?? words) as HTMLAnchorElement;

const shownIn = (widget: Element): string | undefined =>
  deepAll(widget, '[part="details"] .title')[0]?.textContent ?? undefined;

const click = (link: HTMLElement, init: MouseEventInit = {}): boolean =>
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));

async function follow(page: Page, id: string): Promise<void> {
  click(linkOf(byId(page, id)));
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  for (const widget of deepAll(page.document.documentElement, 'bilateral-relations') as Widget[])
    await widget.updateComplete;
}

/** So many looks find a page in the same place whose scrolling is over, also on a busy machine. */
const STILL = 25;

/** Until nothing scrolls any more. */
async function stillness(page: Page): Promise<void> {
  let [last, still] = [-1, 0];
  await until(() => {
    const { scrollY } = page.window;
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
    return still >= STILL;
  });
}

/** Until the widget is in view. */
async function arrival(page: Page): Promise<void> {
  await until(() => page.window.scrollY > 0);
  await stillness(page);
}

const current = (page: Page): string[] =>
  [...page.document.querySelectorAll('[data-bilateral-current]')].map(({ id }) => id);

describe('the prose', () => {
  let page: Page;
  let second: Widget;
  beforeEach(async () => {
    page = await openPage('prose');
    second = deepAll(byId(page, 'second'), 'bilateral-relations')[0] as Widget;
    await second.updateComplete;
  });
  afterEach(closePages);

  it('shows an event in the widget, and tells the page that the reader chose it', async () => {
    const chosen: unknown[] = [];
    page.widget.addEventListener('bilateral-select', (event) => chosen.push(event.eventId));
    await follow(page, 'own-tag');
    expect(shownIn(page.widget)).to.equal(TIES_TITLE);
    await follow(page, 'plain');
    expect(chosen).to.deep.equal([TIES_BROKEN, ORDER]);
    expect(page.window.location.hash).to.equal('#bilateral-event-2015-03-09-obama-order');
  });

  it('scrolls to a widget out of view, and not to one in view', async () => {
    await follow(page, 'own-tag');
    await arrival(page);
    const { top, bottom } = page.widget.getBoundingClientRect();
    expect(top).to.be.within(0, page.window.innerHeight);
    expect(bottom).to.be.above(0);
    const { scrollY } = page.window;
    click(linkOf(byId(page, 'plain')));
    await settled(page);
    await stillness(page);
    expect(page.window.scrollY).to.equal(scrollY);
  });

  it('reaches the nearest widget, or the one that it names', async () => {
    await follow(page, 'nearest');
    expect(shownIn(second)).to.equal(TIES_TITLE);
    expect(shownIn(page.widget)).to.equal(undefined);
    await follow(page, 'second-plain');
    expect(current(page)).to.have.members(['nearest', 'second-plain']);
  });

  it('is marked where it mentions the event shown, and only there', async () => {
    page.widget.setAttribute('selected', TIES_BROKEN);
    await settled(page);
    expect(current(page)).to.deep.equal(['own-tag']);
    expect(linkOf(byId(page, 'own-tag')).getAttribute('aria-current')).to.equal('true');
    page.widget.setAttribute('selected', ORDER);
    await settled(page);
    expect(current(page)).to.deep.equal(['plain']);
    expect(byId(page, 'plain').getAttribute('aria-current')).to.equal('true');
    page.widget.removeAttribute('selected');
    await settled(page);
    expect(current(page)).to.deep.equal([]);
    expect(byId(page, 'plain').hasAttribute('aria-current')).to.equal(false);
  });

  it('may come later than the widget', async () => {
    const later = page.document.createElement('p');
    later.innerHTML = `<a id="later" href="#bilateral-event=${ORDER}">later</a>`;
    page.widget.before(later);
    await nextTask();
    await follow(page, 'later');
    expect(current(page)).to.have.members(['plain', 'later']);
  });

  it('leaves links of the page, and links that are to open elsewhere, to the browser', () => {
    expect(click(linkOf(byId(page, 'other')))).to.equal(true);
    // Seen after the link's own listener; a navigation would be none of this test.
    const seen: boolean[] = [];
    page.document.addEventListener('click', (event) => {
      seen.push(event.defaultPrevented);
      event.preventDefault();
    });
    click(linkOf(byId(page, 'plain')), { ctrlKey: true });
    click(linkOf(byId(page, 'own-tag')), { metaKey: true });
    click(linkOf(byId(page, 'plain')));
    expect(seen).to.deep.equal([false, false, true]);
  });

  it('is reached by keyboard', () => {
    const link = linkOf(byId(page, 'own-tag'));
    expect(link.getAttribute('href')).to.equal(`#bilateral-event-${TIES_BROKEN}`);
    link.focus();
    expect(byId(page, 'own-tag').shadowRoot?.activeElement).to.equal(link);
  });

  it('shows the event that the address of the page asks for, in the first widget', async () => {
    const arrived = await openPage('prose', { fragment: `#bilateral-event=${ORDER}` });
    await arrival(arrived);
    expect(shownIn(arrived.widget)).to.equal('Obama orders sanctions on seven Venezuelan officials');
    expect(shownIn(byId(arrived, 'second'))).to.equal(undefined);
    expect(arrived.widget.getBoundingClientRect().top).to.be.below(arrived.window.innerHeight);
  });

  it('does nothing on the console', () => {
    const { console, errors } = page.recorder.happened;
    expect({ console, errors }).to.deep.equal({ console: [], errors: [] });
  });
});
