import { expect } from 'chai';
import { textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page } from './support/open-page.js';

const MODULE = 'dist/bilateral-relations.js';
const CLASSIC = 'dist/bilateral-relations.iife.js';
const ONE_FILE = 'dist/bilateral-relations.one-file.js';

/** The ways to put the drop-in into a page, and all that each may ask the server for. */
const FORMS = [
  { form: 'as a module', fixture: 'module', scripts: [MODULE] },
  { form: 'as a classic script', fixture: 'classic', scripts: [CLASSIC] },
  { form: 'as a classic script before the widget', fixture: 'classic-in-head', scripts: [CLASSIC] },
  { form: 'in both forms', fixture: 'twice', scripts: [MODULE, CLASSIC] },
  { form: 'as a module under a strict policy', fixture: 'strict-policy', scripts: [MODULE] },
  { form: 'as a classic script under a strict policy', fixture: 'strict-policy-classic', scripts: [CLASSIC] },
  { form: 'as one file under a strict policy', fixture: 'strict-policy-one-file', scripts: [ONE_FILE] },
  { form: 'under a policy with a nonce', fixture: 'nonce', scripts: [MODULE] },
  { form: 'by a script under strict-dynamic', fixture: 'strict-dynamic', scripts: ['loader.js', MODULE] },
  {
    form: "where only Lit's policy of trusted types is allowed",
    fixture: 'trusted-types',
    scripts: [MODULE],
  },
];

/** For words that mention events, as long as there is a widget. */
const LISTENERS = ['click', 'popstate', 'hashchange'];

describe('the drop-in', () => {
  after(closePages);

  for (const { form, fixture, scripts } of FORMS) {
    describe(`loaded ${form}`, () => {
      let page: Page;
      before(async () => {
        page = await openPage(fixture);
      });

      it('draws the timeline and the index', () => {
        const { widget } = page;
        expect(deepAll(widget, '[part~="event"]')).not.to.be.empty;
        expect(deepAll(widget, '[part~="line"]')).not.to.be.empty;
        expect(deepAll(widget, '[part~="axis"]')).not.to.be.empty;
      });

      it('asks for nothing but its script', async () => {
        expect(await page.requests()).to.have.members([`${fixture}.html`, 'recorder.js', ...scripts]);
      });

      it('writes nothing to the console and throws nothing', () => {
        const { console, errors, rejections, violations } = page.recorder.happened;
        expect({ console, errors, rejections, violations }).to.deep.equal({
          console: [],
          errors: [],
          rejections: [],
          violations: [],
        });
      });

      it("leaves the page's globals, prototypes, styles, handlers, cookies and storage as they were", () => {
        const { recorder } = page;
        const { globals, ...after } = recorder.shared();
        const { globals: globalsBefore, ...before } = recorder.before;
        expect(globals.filter((name) => !globalsBefore.includes(name) && name !== 'recorder')).to.deep.equal(
          [],
        );
        expect(after).to.deep.equal(before);
      });

      it('listens on the page as a whole to clicks on links and to its address only, and lets no timer run', () => {
        const { listeners, timers } = page.recorder.happened;
        expect([...new Set(listeners)]).to.have.members(LISTENERS);
        expect(timers).to.deep.equal([]);
      });
    });
  }

  it('reads right on a page in another encoding, in each language', async () => {
    const { document } = await openPage('latin-1');
    expect(document.characterSet).to.equal('windows-1252');
    const [english, spanish] = document.querySelectorAll('bilateral-relations');
    await until(() => deepAll(spanish!, '[part~="header"]').length > 0);
    expect(textOf(english!, '[part~="header"]')).to.contain('United States–Venezuela');
    expect(textOf(spanish!, '[part~="header"]')).to.contain('Tensión');
  });

  it('leaves an earlier version in place, and says so once', async () => {
    const { recorder, widget } = await openPage('other-version');
    expect(widget.shadowRoot).to.equal(null);
    expect(recorder.happened.errors).to.deep.equal([]);
    expect(recorder.happened.rejections).to.deep.equal([]);
    expect(recorder.happened.console).to.have.length(1);
  });

  it('shows the content of the widget where scripts do not run', async () => {
    const { document, widget } = await openPage('without-scripts', { sandbox: 'allow-same-origin' });
    expect(widget.shadowRoot).to.equal(null);
    expect(document.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });
});
