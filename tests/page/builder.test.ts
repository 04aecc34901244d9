import { expect } from 'chai';
import { clickAt } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page, type Widget } from './support/open-page.js';

const TIES_BROKEN = '2019-01-23-ties-broken';
const SANCTIONS = '2015-03-09-sanctions-denounced';

const builder = (fragment = '', query = 'lang=en'): Promise<Page> =>
  openPage('dist/builder', { fragment, query, width: 1200, settle: 0 });

const field = (page: Page, id: string): HTMLInputElement => {
  const found = page.document.getElementById(id);
  if (!found) throw new Error(`the builder has no field ${id}`);
  return found as HTMLInputElement;
};

function fill(page: Page, id: string, value: string): void {
  const input = field(page, id);
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new page.window.Event(type, { bubbles: true }));
}

const press = (page: Page, selector: string): void =>
  page.document.querySelector<HTMLElement>(selector)!.click();

function pressKey({ window }: Page, element: Element, key: string): void {
  element.dispatchEvent(
    new window.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

/** What an editor types to find an event: the line of the list that has these words. */
const listed = (page: Page, words: string): string =>
  [...page.document.querySelectorAll<HTMLOptionElement>('#all-events option')].find(({ value }) =>
    value.includes(words),
  )!.value;

const code = (page: Page, name = 'line'): string | undefined =>
  page.document.querySelector(`#code-${name} code`)?.textContent;

/** What is wrong, by the field that says so. */
const told = (page: Page): Record<string, string> =>
  Object.fromEntries(
    [...page.document.querySelectorAll('.field .fault')].map(({ id, textContent }) => [
      id.replace(/-help$/, ''),
      textContent.trim(),
    ]),
  );

/** A stranger's article with what was copied in it. */
const paste = (...markup: readonly (string | undefined)[]): Promise<Page> =>
  openPage('article-with-a-line', {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><script src="recorder.js"></script></head><body><p>Before.</p>${markup.join('\n')}<p id="after">After.</p></body></html>`,
  });

/** The widget of a page, also where it stands in a container. */
async function drawnIn({ document }: Page): Promise<Widget> {
  await until(() => deepAll(document.body, '[part="line"]').length > 0);
  const widget = deepAll(document.body, 'bilateral-relations')[0] as Widget;
  await widget.updateComplete;
  return widget;
}

async function addEvent(page: Page): Promise<void> {
  press(page, '#add-event');
  fill(page, 'event-0-title', 'New “sanctions” & more');
  fill(page, 'event-0-date', '2026-11-20');
  fill(page, 'event-0-type', 'sanctions-imposed');
}

const HAS_WIDGET = ['module', 'classic', 'one-file', 'container', 'element'] as const;

describe('the builder', () => {
  afterEach(closePages);

  for (const form of HAS_WIDGET)
    it(`makes a line in the form ${form} that is drawn as it was chosen where it is pasted`, async () => {
      const page = await builder();
      fill(page, 'form', form);
      fill(page, 'from', '2013');
      fill(page, 'labels', listed(page, 'Venezuela breaks ties'));
      fill(page, 'labels', listed(page, 'sanctions aim to topple'));
      fill(page, 'heading', 'What the two did');
      fill(page, 'deck', 'A sentence under it.');
      fill(page, 'fallback', 'What happened in a sentence.');
      await addEvent(page);
      press(page, '#add-link');
      fill(page, 'link-0-words', 'broke ties');
      fill(page, 'link-0-event', listed(page, 'Venezuela breaks ties'));
      expect(told(page)).to.deep.equal({});
      const article = await paste(code(page), code(page, 'link-0'));
      const widget = await drawnIn(article);
      expect(widget.getAttribute('from')).to.equal('2013');
      expect(widget.getAttribute('labels')).to.equal(`${TIES_BROKEN} ${SANCTIONS}`);
      await until(() => deepAll(widget, '.mark .page-event').length > 0);
      expect(article.document.querySelector('h3')?.checkVisibility()).to.equal(true);
      expect(article.document.querySelector('[slot="heading"]')?.textContent).to.equal(
        'What the two didA sentence under it.',
      );
      expect(article.document.body.textContent).to.contain('What happened in a sentence.');
      (
        deepAll(article.document.body, 'bilateral-link a, a[href^="#bilateral-event"]')[0] as HTMLElement
      ).click();
      await until(() => deepAll(widget, '[part="details"] .title').length > 0);
      expect(article.recorder.happened.errors).to.deep.equal([]);
      expect(article.recorder.happened.console).to.deep.equal([]);
    });

  it('adds a note and a link to an event of the record, and asks then for nothing else', async () => {
    const page = await builder();
    press(page, '#add-event');
    field(page, 'event-0-for').closest<HTMLDetailsElement>('details.section')!.open = true;
    field(page, 'event-0-for').focus();
    fill(page, 'event-0-for', listed(page, 'Venezuela breaks ties'));
    expect(page.document.activeElement?.id).to.equal('event-0-for');
    expect(page.document.getElementById('event-0-type')).to.equal(null);
    fill(page, 'event-0-note', 'Our reporter stood at the gate.');
    fill(page, 'event-0-href', 'https://news.example/gate');
    fill(page, 'selected', listed(page, 'Venezuela breaks ties'));
    expect(told(page)).to.deep.equal({});
    expect(code(page)).to.contain(
      `<bilateral-event href="https://news.example/gate" for="${TIES_BROKEN}">Our reporter stood at the gate.</bilateral-event>`,
    );
    const article = await paste(code(page));
    const widget = await drawnIn(article);
    await until(() =>
      deepAll(widget, '[part="details"]').some(({ textContent }) =>
        textContent.includes('Our reporter stood at the gate.'),
      ),
    );
    expect(deepAll(widget, '.mark .page-event')).to.have.length(0);
  });

  it('makes a frame that is given its height', async () => {
    const page = await builder();
    fill(page, 'form', 'frame');
    fill(page, 'lang', 'es');
    const article = await paste(code(page));
    const frame = article.document.querySelector('iframe')!;
    // Engines let frames rest that nobody sees.
    frame.scrollIntoView();
    await until(() => frame.style.height !== '');
    // What was reserved till then.
    frame.style.height = '';
    expect(frame.clientHeight).to.equal(480);
    expect(frame.src).to.contain('/dist/embed.html?from=1999&lang=es');
  });

  it('makes a figure that is read without a script, and shows it in place of the widget', async () => {
    const page = await builder();
    await addEvent(page);
    fill(page, 'form', 'figure');
    expect(deepAll(page.document.body, 'figure svg')).to.have.length(1);
    expect(page.document.querySelector('bilateral-relations')).to.equal(null);
    expect(code(page)).not.to.contain('<script');
    const { document } = await paste(code(page));
    expect(document.querySelector('figure svg')!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(document.querySelector('figure table')!.textContent).to.contain('New “sanctions” & more');
    fill(page, 'form', 'module');
    expect(deepAll(page.document.body, '[part="line"]')).to.have.length(1);
  });

  it('makes a block of WordPress that the script finds, and a figure inside it', async () => {
    const page = await builder();
    await addEvent(page);
    fill(page, 'form', 'classic');
    const script = /<script.*<\/script>/.exec(code(page)!)![0];
    fill(page, 'form', 'block');
    const article = await paste(script, code(page));
    const widget = await drawnIn(article);
    await until(() => deepAll(widget, '.mark .page-event').length > 0);
    expect(article.document.querySelector('.bilateral-relations-still figure table')).not.to.equal(null);
  });

  it('makes a shortcode with events', async () => {
    const page = await builder();
    await addEvent(page);
    fill(page, 'form', 'shortcode');
    expect(code(page)).to.match(
      /^\[bilateral_relations from="1999"\]\n\n<p>United States–Venezuela relations: .*<\/p>\n\n\[bilateral_event date="2026-11-20" .*\]New “sanctions” &amp; more\[\/bilateral_event\]\n\n\[\/bilateral_relations\]$/,
    );
  });

  it('makes a story that moves its line', async () => {
    const page = await builder();
    for (const [place, from, to] of [
      [0, '2013', '2015'],
      [1, '2017', '2019'],
    ] as const) {
      press(page, '#add-step');
      fill(page, `step-${place}-text`, `Paragraph ${place}.\n\nAnother.`);
      fill(page, `step-${place}-from`, from);
      fill(page, `step-${place}-to`, to);
    }
    const article = await paste(code(page), '<div style="height: 1500px"></div>');
    const widget = await drawnIn(article);
    const steps = article.document.querySelectorAll('bilateral-step');
    expect([...steps].map((step) => step.querySelectorAll('p').length)).to.deep.equal([2, 2]);
    steps[1]!.scrollIntoView({ block: 'start', behavior: 'instant' });
    await until(() => (widget as Widget & { viewState: { from: string } }).viewState.from === '2017-01-01');
  });

  it('is in Spanish where its address asks for that, with the titles of the events and what is pasted', async () => {
    const page = await builder('#form=figure&from=2015&selected=x', 'lang=es-VE');
    expect(page.document.documentElement.lang).to.equal('es');
    expect(page.document.querySelector('h1')!.textContent).to.equal('Haga su propia línea');
    expect(told(page)).to.deep.equal({ selected: 'Elija un acontecimiento de la lista.' });
    fill(page, 'selected', listed(page, 'Venezuela rompe'));
    expect(code(page)).to.contain('<figure lang="es">').and.to.contain('Tensión: ');
    fill(page, 'form', 'element');
    expect(code(page)).to.contain('<bilateral-relations lang="es"');
  });

  it('says everything in the other language at once, and keeps what was chosen', async () => {
    const page = await builder('#form=module&from=2015&heading=Ours');
    const headline = (): string =>
      deepAll(page.widget, '.deck')
        .map(({ textContent }) => textContent)
        .join('');
    await until(() => headline().includes('United States–Venezuela relations'));
    fill(page, 'language', 'es');
    await until(() => headline().includes('Relaciones entre Estados Unidos y Venezuela'));
    expect(page.window.location.search).to.equal('?lang=es');
    expect(field(page, 'heading').value).to.equal('Ours');
    expect(page.document.querySelector('label[for="heading"]')!.textContent).to.equal('Título');
    expect(page.document.querySelector('#result h2')!.textContent).to.equal('Péguela');
  });

  it('lets nothing be copied that cannot be used, and says at the field why', async () => {
    const page = await builder();
    fill(page, 'from', 'last year');
    fill(page, 'selected', 'no such event');
    press(page, '#add-event');
    expect(told(page)).to.include({
      from: 'Write a year, a month or a day: 2019, 2019-01 or 2019-01-23.',
      selected: 'Choose an event from the list.',
      'event-0-title': 'Write what happened, in 1 to 70 characters.',
    });
    expect(field(page, 'from').getAttribute('aria-invalid')).to.equal('true');
    expect(field(page, 'from').getAttribute('aria-describedby')).to.equal('from-help');
    expect(code(page)).to.equal(undefined);
    const copy = page.document.querySelector<HTMLButtonElement>('#result .primary')!;
    expect(copy.disabled).to.equal(true);
    // What was drawn before stays.
    expect(page.widget.getAttribute('from')).to.equal('1999');

    press(page, '#result .to-field');
    expect(page.document.activeElement?.id).to.equal('from');
    fill(page, 'from', '2013');
    fill(page, 'selected', listed(page, 'Venezuela breaks ties'));
    expect(field(page, 'selected').value).to.equal(listed(page, 'Venezuela breaks ties'));
    press(page, '.entry .actions button');
    expect(told(page)).to.deep.equal({});
    expect(code(page)).to.contain(`<bilateral-relations from="2013" selected="${TIES_BROKEN}">`);
  });

  it('opens what a field stands in when its fault is followed', async () => {
    const page = await builder('#form=frame&event=date%3D2026-11-20%26type%3Daid-given%26href%3Dreport');
    const go = [...page.document.querySelectorAll<HTMLElement>('.to-field')].find(({ textContent }) =>
      textContent.includes('Event 1, Link to your report'),
    )!;
    go.click();
    expect(page.document.activeElement?.id).to.equal('event-0-href');
    expect((page.document.activeElement as HTMLElement).checkVisibility()).to.equal(true);
  });

  it('takes another record, and says where there is none', async () => {
    const page = await builder('#form=module');
    const base = new URL('.', page.window.location.href).href;
    fill(page, 'src', `${base}data/nothing.json`);
    expect(code(page)).to.equal(undefined);
    await until(() => told(page)['src']?.startsWith('No record could be read from this address.') ?? false);
    fill(page, 'src', `${base}data/us-mexico.json`);
    await until(() => code(page) !== undefined);
    expect(code(page)).to.contain(`src="${base}data/us-mexico.json"`);
    expect(code(page)).to.contain('<p>United States–Mexico relations: ');
    press(page, '#add-event');
    expect(
      [...page.document.querySelectorAll<HTMLOptionElement>('#event-0-target option')].map(
        ({ value }) => value,
      ),
    ).to.deep.equal(['', 'US', 'MX']);
  });

  it('has an address for what was chosen, which brings it back', async () => {
    const page = await builder();
    fill(page, 'from', '2013');
    fill(page, 'form', 'container');
    await addEvent(page);
    const before = code(page);
    await until(() => page.window.location.hash.includes('event='));
    const again = await builder(page.window.location.hash);
    // The folder of another opening has another address.
    const line = (text: string | undefined): string => text!.slice(text!.indexOf('<div'));
    expect(line(code(again))).to.equal(line(before));
    expect(field(again, 'event-0-title').value).to.equal('New “sanctions” & more');
    again.window.location.hash = '#form=module&from=2017';
    await until(() => field(again, 'from').value === '2017');
    expect(code(again)).to.contain('<bilateral-relations from="2017">');
  });

  it('follows what is chosen and moved in the preview', async () => {
    const page = await builder();
    clickAt(deepAll(page.widget, '[part="event"]')[0]!);
    await until(() => field(page, 'selected').value !== '');
    expect(code(page)).to.match(/<bilateral-relations from="1999" selected="[^"]+">/);
    const line = deepAll(page.widget, '[part="surface"][role="slider"]')[0] as HTMLElement;
    line.focus();
    pressKey(page, line, '+');
    await until(() => field(page, 'from').value !== '1999');
    expect(line.matches(':focus')).to.equal(true);
    expect(code(page)).to.match(/<bilateral-relations from="\d{4}-\d\d-\d\d" to="\d{4}-\d\d-\d\d" selected/);
  });

  it('copies, or selects what it may not copy', async () => {
    const page = await builder();
    let text = '';
    const clipboard = { writeText: async (given: string) => void (text = given) };
    Object.defineProperty(page.window.navigator, 'clipboard', { configurable: true, value: clipboard });
    press(page, '#code-line .primary');
    await until(() => page.document.querySelector('#code-line .copied')!.textContent === 'Copied');
    expect(text).to.equal(code(page));
    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    press(page, '#code-line .primary');
    await until(() => page.window.getSelection()!.toString().includes('<bilateral-relations'));
    expect(page.document.querySelector('#code-line .copied')!.textContent).to.equal('');
  });
});
