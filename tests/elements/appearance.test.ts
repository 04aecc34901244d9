import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import manifest from '../../custom-elements.json';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, headline, marks, textOf } from '../support/look.js';
import { sizesTold } from '../support/sizes-told.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

registerLanguage('es', spanish);

const FULL = '<bilateral-relations from="1999"></bilateral-relations>';
/** What is documented of the elements of a module, as far as it is looked at here. */
interface Module {
  readonly declarations: readonly {
    readonly kind: string;
    readonly cssProperties?: readonly { readonly name: string }[];
  }[];
}

const widths = (container: HTMLElement): string =>
  [...new Set(deepAll(container, 'svg[role="group"]').map((svg) => svg.getAttribute('width')))].join();
const height = (container: HTMLElement): number => widgetIn(container).getBoundingClientRect().height;

describe('a page’s style', () => {
  watchConsole();
  afterEach(removeAll);

  async function styled(css: string, markup: string): Promise<HTMLElement> {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const container = await put(markup);
    after(() => style.remove());
    return container;
  }

  it('reaches the parts through the widget: event, cluster, era, axis, line', async () => {
    const container = await styled(
      '.styled::part(event) { opacity: 0.41 } .styled::part(cluster) { opacity: 0.42 } .styled::part(era) { opacity: 0.43 } .styled::part(axis) { opacity: 0.44 } .styled::part(line) { stroke-width: 5px }',
      '<bilateral-relations class="styled" from="1999"></bilateral-relations>',
    );
    const opacity = (part: string): string[] => [
      ...new Set(deepAll(container, `[part="${part}"]`).map((element) => getComputedStyle(element).opacity)),
    ];
    expect(['event', 'cluster', 'era', 'axis'].map(opacity)).to.deep.equal([
      ['0.41'],
      ['0.42'],
      ['0.43'],
      ['0.44'],
    ]);
    expect(getComputedStyle(find(container, 'path.line')).strokeWidth).to.equal('5px');
  });

  it('reaches header, overview, details, legend and footer', async () => {
    const parts = ['header', 'overview', 'controls', 'details', 'legend', 'footer'];
    const container = await styled(
      parts.map((part) => `.framed::part(${part}) { outline: 3px solid rgb(1, 2, 3) }`).join(' '),
      '<bilateral-relations class="framed" selected="2019-01-23-ties-broken"></bilateral-relations>',
    );
    await openControls(container);
    for (const part of parts)
      expect(getComputedStyle(find(container, `[part="${part}"]`)).outlineColor, part).to.equal(
        'rgb(1, 2, 3)',
      );
  });

  const COLOUR = 'rgb(9, 8, 7)';
  /** What each custom property sets, where it is seen. */
  const PROPERTIES: readonly [name: string, value: string, selector: string, seen: string][] = [
    ['font', 'monospace', '.root', 'font-family'],
    ['heading-font', 'fantasy', '[part="header"] [role="heading"]', 'font-family'],
    ['page', COLOUR, '.root', 'background-color'],
    ['ink', COLOUR, 'path.line', 'stroke'],
    ['ink-second', COLOUR, 'text.second', 'fill'],
    ['muted', COLOUR, '[part="footer"]', 'color'],
    ['hostile', COLOUR, '.mark.hostile:not(.claim) .shape', 'fill'],
    ['cooperative', COLOUR, '.mark.cooperative:not(.claim) .shape', 'stroke'],
    ['hairline', COLOUR, '.hair', 'stroke'],
    ['hatch', COLOUR, '.hatch', 'stroke'],
    ['band-strong', COLOUR, '.band-a', 'fill'],
    ['band-faint', COLOUR, '.band-b', 'fill'],
    ['focus', COLOUR, '.explore', 'outline-color'],
    ['radius', '9px', '.explore', 'border-radius'],
    ['line-width', '3px', 'path.line', 'stroke-width'],
    ['min-height', '1234px', '.root', 'min-height'],
  ];

  for (const [name, value, selector, seen] of PROPERTIES)
    it(`sets ${seen} of ${selector} by --bilateral-${name}, and nothing where it is not given`, async () => {
      const markup = '<bilateral-relations from="1821" class="house"></bilateral-relations>';
      const [house, plain] = [
        await styled(`.house { --bilateral-${name}: ${value} }`, markup),
        await put(markup.replace('house', 'plain')),
      ];
      const styleIn = async (container: HTMLElement): Promise<string> => {
        const element = find(container, selector);
        if (name === 'focus') {
          // A ring is for those who use keys.
          await sendKeys({ press: 'Tab' });
          (element as HTMLElement).focus();
        }
        return getComputedStyle(element).getPropertyValue(seen);
      };
      expect(await styleIn(house)).to.equal(value);
      expect(await styleIn(plain)).to.not.equal(value);
    });

  it('has a test for each of its documented custom properties', () => {
    const modules: readonly Module[] = manifest.modules;
    const documented = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    expect(PROPERTIES.map(([name]) => `--bilateral-${name}`)).to.have.members(documented);
  });

  it('that its elements inherit does not get in', async () => {
    const container = await styled(
      '.loud { font: italic 30px serif; letter-spacing: 4px; text-transform: uppercase; text-align: right; line-height: 3; color: rgb(200, 0, 0); word-spacing: 9px; text-indent: 2em; visibility: visible; white-space: pre }',
      `<div class="loud">${FULL}</div><div>${FULL}</div>`,
    );
    const [loud, plain] = container.querySelectorAll('bilateral-relations');
    const style = (widget: Element): string[] => {
      const css = getComputedStyle(deepAll(widget, '.deck')[0]!);
      return [
        css.fontSize,
        css.fontStyle,
        css.letterSpacing,
        css.textTransform,
        css.lineHeight,
        css.color,
        css.whiteSpace,
        css.textIndent,
      ];
    };
    expect(style(loud!)).to.deep.equal(style(plain!));
    expect(loud!.getBoundingClientRect().height).to.be.closeTo(plain!.getBoundingClientRect().height, 0.1);
  });

  it('hides it with the attribute hidden', async () => {
    const container = await put('<bilateral-relations hidden></bilateral-relations>');
    expect(height(container)).to.equal(0);
  });
});

describe('static', () => {
  watchConsole();
  afterEach(removeAll);

  it('has nothing that takes the focus, no buttons, and does nothing on a click', async () => {
    const container = await put('<bilateral-relations from="1999" static></bilateral-relations>');
    expect(deepAll(container, 'button:not([disabled]), [tabindex="0"], select, input')).to.deep.equal([]);
    const told: Event[] = [];
    container.addEventListener('bilateral-select', (event) => told.push(event));
    clickAt(marks(container)[3]!);
    clickAt(find(container, 'rect[role="img"]'));
    await drawn(container);
    expect([told.length, deepAll(container, '[part="details"]').length]).to.deep.equal([0, 0]);
  });

  it('still says each mark and the chart in words', async () => {
    const container = await put('<bilateral-relations from="1999" static></bilateral-relations>');
    expect(
      marks(container).every(
        (mark) => mark.getAttribute('role') === 'img' && mark.getAttribute('aria-label'),
      ),
    ).to.equal(true);
    expect(find(container, 'rect[role="img"]').getAttribute('aria-label')).to.match(/tension \d+ out of 100/);
  });
});

describe('without-…', () => {
  watchConsole();
  afterEach(removeAll);

  for (const [attribute, gone, kept] of [
    ['without-header', 'header', 'footer'],
    ['without-controls', '.explore, .grip', '.overview'],
    ['without-details', '[part="details"]', 'footer'],
    ['without-footer', 'footer, [part="legend"]', 'header'],
  ] as const)
    it(`${attribute} leaves it out, and only it; taken away, it is there again`, async () => {
      const container = await put(
        `<bilateral-relations selected="2019-01-23-ties-broken" overview ${attribute}></bilateral-relations>`,
      );
      expect(deepAll(container, gone)).to.deep.equal([]);
      expect(deepAll(container, kept).length).to.be.greaterThan(0);
      widgetIn(container).removeAttribute(attribute);
      await drawn(container);
      expect(deepAll(container, gone).length).to.be.greaterThan(0);
    });
});

describe('slots', () => {
  watchConsole();
  afterEach(removeAll);

  it('heading takes the place of the computed one, and caption stands under the widget', async () => {
    const container = await put(
      '<bilateral-relations><h2 slot="heading">Our words</h2><p slot="caption">Our caption</p></bilateral-relations>',
    );
    const [heading, caption] = container.querySelectorAll('h2, p');
    expect(heading!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(find(container, '[part="header"] [role="heading"]').getBoundingClientRect().height).to.equal(0);
    expect(caption!.getBoundingClientRect().top).to.be.at.least(
      find(container, 'footer').getBoundingClientRect().bottom - 1,
    );
  });

  it('deck takes the place of the sentence under the heading, which stays', async () => {
    const container = await put('<bilateral-relations><p slot="deck">Our sentence</p></bilateral-relations>');
    const own = container.querySelector('[slot="deck"]')!.getBoundingClientRect();
    expect(own.height).to.be.greaterThan(0);
    expect(own.top).to.be.at.least(
      find(container, '[part="header"] [role="heading"]').getBoundingClientRect().bottom - 1,
    );
    expect(find(container, '.deck').getBoundingClientRect().height).to.equal(0);
  });

  it('what else is inside is the fallback without scripts, and not shown with them', async () => {
    const container = await put('<bilateral-relations><p class="fallback">A table</p></bilateral-relations>');
    expect(container.querySelector('.fallback')!.getBoundingClientRect().height).to.equal(0);
  });
});

describe('the size', () => {
  watchConsole();
  afterEach(removeAll);

  for (const lang of ['en', 'en-GB', 'es', 'es-VE'])
    for (const [from, to] of [
      ['1999', ''],
      ['1821', ''],
      ['1999', '2019-09'],
      ['2015', '2018-11'],
      ['2025-11', ''],
      ['1902', '1958'],
    ] as const)
      it(`is at most 480 px high at 720 px in ${lang} from ${from} to ${to || 'the end'}`, async () => {
        const container = await put(
          `<bilateral-relations lang="${lang}" from="${from}" to="${to}"></bilateral-relations>`,
        );
        expect(height(container)).to.be.within(300, 480);
      });

  for (const width of [280, 320, 360, 519, 520, 720, 1200])
    for (const lang of ['en', 'es'])
      it(`at ${width} px in ${lang} lets nothing stand out sideways`, async () => {
        const container = await put(
          `<bilateral-relations lang="${lang}" from="1999" selected="2019-01-23-ties-broken"></bilateral-relations>`,
          width,
        );
        await openControls(container);
        const { left, right } = container.getBoundingClientRect();
        const out = deepAll(
          container,
          'text, p, button, li, label, .title, [part="header"] [role="heading"], legend, select',
        )
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.left < left - 0.5 || box.right > right + 0.5))
          .map(
            ({ element, box }) =>
              `${element.textContent.trim().slice(0, 30)} ${Math.round(box.left - left)}–${Math.round(box.right - left)}`,
          );
        expect(out).to.deep.equal([]);
      });

  it('while it is hidden is nothing, and it draws itself when it is shown', async () => {
    const container = await put('<div style="display: none"></div>');
    const box = container.querySelector('div')!;
    box.innerHTML = FULL;
    await drawn(container);
    expect(marks(container)).to.deep.equal([]);
    box.style.display = 'block';
    await until(() => widths(container) === '720');
    await drawn(container);
    expect(marks(container).length).to.be.greaterThan(20);
  });

  it('hidden and shown again has kept its drawing, also where it became narrower meanwhile', async () => {
    const container = await put(FULL);
    container.style.display = 'none';
    await sizesTold();
    await drawn(container);
    expect(widths(container)).to.equal('720');
    container.style.width = '400px';
    container.style.display = 'block';
    await until(() => widths(container) === '400');
    await drawn(container);
    expect(marks(container).length).to.be.greaterThan(20);
  });
});

describe('a page that scales or mirrors it', () => {
  watchConsole();
  afterEach(removeAll);

  const SCALED: [how: string, style: string][] = [
    ['zoom: 1.5', 'zoom: 1.5'],
    ['transform: scale(0.8)', 'transform: scale(0.8); transform-origin: 0 0'],
  ];
  for (const [how, style] of SCALED)
    it(`with ${how}: a click means the mark under it`, async () => {
      const container = await put(
        `<div style="${style}"><bilateral-relations from="2018" to="2020"></bilateral-relations></div>`,
      );
      const single = marks(container).filter((mark) => mark.getAttribute('part') === 'event');
      for (const mark of [single[0]!, single.at(-1)!]) {
        clickAt(find(mark, '.ring'));
        await drawn(container);
        expect(widgetIn(container).selected).to.equal(mark.getAttribute('data-key'));
      }
    });

  it('right to left: time still runs left to right, and words stand where they are drawn', async () => {
    const container = await put(`<div>${FULL}</div><div dir="rtl">${FULL}</div>`);
    const [ltr, rtl] = [...container.querySelectorAll('bilateral-relations')].map((widget) => {
      const { left } = widget.getBoundingClientRect();
      return deepAll(widget, 'svg[role="group"] text')
        .map((text) => `${text.textContent.trim()} ${Math.round(text.getBoundingClientRect().left - left)}`)
        .concat(
          marks(widget).map(
            (mark) =>
              `${mark.getAttribute('data-key')} ${Math.round(mark.getBoundingClientRect().left - left)}`,
          ),
        );
    });
    expect(rtl).to.deep.equal(ltr);
    // The widget lies as its page does; an English sentence in it goes its own way.
    expect(getComputedStyle(deepAll(container.children[1]!, '.root')[0]!).direction).to.equal('rtl');
    const { direction, textAlign } = getComputedStyle(deepAll(container.children[1]!, '.deck')[0]!);
    expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
  });

  it('with another root font size changes nothing', async () => {
    const container = await put(FULL);
    const before = height(container);
    document.documentElement.style.fontSize = '24px';
    await sizesTold();
    const after = height(container);
    document.documentElement.style.fontSize = '';
    expect(after).to.equal(before);
    expect(headline(container)).not.to.equal('');
    expect(textOf(container, 'footer')).to.contain('data 1.');
  });
});
