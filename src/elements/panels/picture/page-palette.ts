/** The colours in force in a widget, as values that any program understands. */
import type { UsedTheme } from '../../page/page-theme.js';
import { DARK, LIGHT, type Colour, type Palette } from '../../../render/palette.js';

const PROPERTIES: Readonly<Record<Colour, string>> = {
  page: '--_page',
  bandA: '--_band-a',
  bandB: '--_band-b',
  ink: '--_ink',
  ink2: '--_ink-2',
  muted: '--_muted',
  hostile: '--_hostile',
  cooperative: '--_cooperative',
  hairline: '--_hairline',
  hatch: '--_hatch',
};
const OPAQUE = /^rgb\(\d+, \d+, \d+\)$/;

/** Colours as they look on a ground, for which a canvas mixes what is not opaque. */
function flattener(): (colour: string, ground: string) => string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour, ground) => {
    if (!context || OPAQUE.test(colour)) return colour;
    for (const one of [ground, colour]) {
      context.fillStyle = one;
      context.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
}

/** @param root the element that has the theme's properties; what shines through it is taken for the theme's own page */
export function pagePalette(root: Element, theme: UsedTheme): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // What a reader has set in place of the page's colours is in the properties already.
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  const computed = (name: Colour): string => {
    probe.style.color = `var(${PROPERTIES[name]})`;
    return getComputedStyle(probe).color;
  };
  const flat = flattener();
  const page = flat(computed('page'), (theme === 'dark' ? DARK : LIGHT).page);
  const entries = (Object.keys(PROPERTIES) as Colour[]).map(
    (name) => [name, flat(computed(name), page)] as const,
  );
  probe.remove();
  return { ...(Object.fromEntries(entries) as Record<Colour, string>), page };
}
