/** `<bilateral-event for="ID">`: what the site adds to an event of the record, in the details of that event alone. */
import { expect } from 'chai';
import { find, headline } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { consoleDuring, drawn, put, removeAll, widgetIn } from '../support/widget.js';

const ID = '2019-01-23-ties-broken';

const withAddition = (attributes: string, text = ''): Promise<HTMLElement> =>
  put(
    `<bilateral-relations lang="en" from="1999" selected="${ID}"><bilateral-event ${attributes}>${text}</bilateral-event></bilateral-relations>`,
  );

const added = (container: HTMLElement): string[] =>
  deepAll(container, '[part="details"] .added').map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

const line = (container: HTMLElement): string | null => find(container, '.line').getAttribute('d');

describe('what the site adds to an event of the record', () => {
  afterEach(removeAll);

  it('stands in its details, marked as the site’s, and leaves line and headline as they are', async () => {
    const plain = await put('<bilateral-relations lang="en" from="1999"></bilateral-relations>');
    const [drawnLine, title] = [line(plain), headline(widgetIn(plain))];
    plain.remove();
    const container = await withAddition(
      `for="${ID}" href="https://site.example/report" date="2019-01-23"`,
      'Our report of that day',
    );
    expect(added(container)).to.deep.equal([
      'Added by this site: January 23, 2019 · Our report of that day · Read more',
    ]);
    expect(find<HTMLAnchorElement>(container, '.added a').href).to.equal('https://site.example/report');
    expect([line(container), headline(widgetIn(container))]).to.deep.equal([drawnLine, title]);
    expect(deepAll(container, '.page-event')).to.deep.equal([]);
  });

  it('follows an edit, in a container too', async () => {
    const container = await put(
      `<bilateral-relations lang="en" selected="${ID}"><p data-bilateral-event data-for="${ID}">One note</p></bilateral-relations>`,
    );
    expect(added(container)).to.deep.equal(['Added by this site: One note']);
    container.querySelector('p')!.textContent = 'Another note';
    await Promise.resolve();
    await drawn(container);
    expect(added(container)).to.deep.equal(['Added by this site: Another note']);
  });

  it('is named once where its event is not in the record, and nothing else breaks', async () => {
    let container: HTMLElement | undefined;
    const messages = await consoleDuring(async () => {
      container = await withAddition('for="2019-no-such-act" note="x"');
    });
    expect(messages.join()).to.contain(
      'is left out: for is "2019-no-such-act"; allowed: the id of an event of the dataset',
    );
    expect(added(container!)).to.deep.equal([]);
    expect(find(container!, '[part="details"] .title').textContent).not.to.equal('');
  });
});
