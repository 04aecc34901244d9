import { expect } from 'chai';
import { closePages, openPage, type Page } from './support/open-page.js';

/** The script of these pages comes 400 ms after the text, and the drawing a moment after the script. */
const SETTLE = 800;

/** Height of the whole widget, without details, in a column of 720 px: the design's promise, CSS px. */
const TALLEST = 480;
/** Below this it has not drawn both views. */
const LOWEST = 200;
/** Width of the column of the fixture page. */
const COLUMN = 720;

describe('the drop-in in the column of an article', () => {
  after(closePages);

  for (const width of [320, 360, 520, 600, 720, 1000]) {
    describe(`in a window of ${width} px`, () => {
      let page: Page;
      before(async () => {
        page = await openPage('article', { width, settle: SETTLE });
      });

      it('is as wide as its column, and makes nothing scroll sideways', () => {
        // Less than the window where the engine's scroll bar takes room.
        const { clientWidth, scrollWidth } = page.document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        expect(page.widget.getBoundingClientRect().width).to.equal(Math.min(clientWidth, COLUMN));
      });

      it('moves nothing on the page as it arrives', () => {
        expect(page.recorder.happened.tops).to.have.length(1);
        expect(page.recorder.happened.shifts).to.deep.equal([]);
      });

      if (width >= COLUMN) {
        it(`is at most ${TALLEST} px high`, () => {
          expect(page.widget.getBoundingClientRect().height).to.be.within(LOWEST, TALLEST);
        });
      }
    });
  }

  for (const width of [320, 360, 520, 600, 720])
    it(`moves nothing in a window of ${width} px where the page adds an event`, async () => {
      const { recorder } = await openPage('own-event', { width, settle: SETTLE });
      expect(recorder.happened.tops).to.have.length(1);
      expect(recorder.happened.shifts).to.deep.equal([]);
    });

  for (const markup of [
    '<bilateral-relations from="1999" lang="es"></bilateral-relations>',
    '<bilateral-relations from="1999" view="timeline"></bilateral-relations>',
    '<bilateral-relations from="1999" view="tension"></bilateral-relations>',
    '<bilateral-relations from="1999" static></bilateral-relations>',
    '<bilateral-relations from="1999" without-header></bilateral-relations>',
    '<bilateral-relations from="1999" without-controls></bilateral-relations>',
    '<bilateral-relations from="1999" without-details></bilateral-relations>',
    '<bilateral-relations from="1999" without-footer></bilateral-relations>',
    '<bilateral-relations from="1999" without-header without-footer without-controls></bilateral-relations>',
    '<bilateral-tension from="1999"></bilateral-tension>',
    '<bilateral-timeline from="1999"></bilateral-timeline>',
  ])
    for (const width of [360, 600, 720])
      it(`moves nothing in a window of ${width} px with ${markup.replace(/<\/.*/, '')}`, async () => {
        const { recorder } = await openPage('variant', {
          width,
          settle: SETTLE,
          query: encodeURIComponent(markup),
        });
        expect(recorder.happened.tops).to.have.length(1);
        expect(recorder.happened.shifts).to.deep.equal([]);
      });

  for (const markup of [
    '<bilateral-relations hidden></bilateral-relations>',
    '<div data-bilateral-relations hidden></div>',
    '<bilateral-tension hidden></bilateral-tension>',
    '<bilateral-timeline hidden></bilateral-timeline>',
    '<bilateral-relations class="gone"></bilateral-relations>',
    '<div data-bilateral-relations class="gone"></div>',
    '<bilateral-tension class="gone"></bilateral-tension>',
    '<bilateral-timeline class="gone"></bilateral-timeline>',
  ])
    it(`takes no room where the page hides it: ${markup.replace(/<\/.*/, '')}`, async () => {
      const { document } = await openPage('variant', { settle: SETTLE, query: encodeURIComponent(markup) });
      const hidden = document.querySelector('[hidden], .gone');
      if (!hidden) throw new Error('nothing is hidden');
      expect(hidden.getBoundingClientRect().height).to.equal(0);
    });

  it('is seen to move where a page does not follow the advice on space', async () => {
    const { recorder } = await openPage('shifting', { settle: SETTLE });
    expect(recorder.happened.tops).to.have.length(2);
    if (recorder.seesShifts) expect(recorder.happened.shifts).not.to.be.empty;
  });
});
