/** The colours of all elements: light, dark, with more contrast, on paper and where the reader's system forces its own. Each overrules those before it. */
import { css } from 'lit';

export const colours = css`
  .root {
    color-scheme: light;
    --_page: var(--bilateral-page, #ffffff);
    --_band-a: var(--bilateral-band-strong, #f3f0ea);
    --_band-b: var(--bilateral-band-faint, #faf8f5);
    --_ink: var(--bilateral-ink, #17191c);
    --_ink-2: var(--bilateral-ink-second, #4b5056);
    --_muted: var(--bilateral-muted, #5e646b);
    --_hostile: var(--bilateral-hostile, #b33f12);
    --_cooperative: var(--bilateral-cooperative, #0b64a0);
    --_hairline: var(--bilateral-hairline, #dcd9d3);
    --_hatch: var(--bilateral-hatch, #bdb8ae);
    --_focus: var(--bilateral-focus, var(--_ink));
  }
  /* No stronger than the light colours, so that what follows overrules both. */
  .root:where([data-theme='dark']) {
    color-scheme: dark;
    --_page: var(--bilateral-page, #15181c);
    --_band-a: var(--bilateral-band-strong, #1f2329);
    --_band-b: var(--bilateral-band-faint, #191c21);
    --_ink: var(--bilateral-ink, #f2f0ec);
    --_ink-2: var(--bilateral-ink-second, #c3c7cc);
    --_muted: var(--bilateral-muted, #a2a8b0);
    --_hostile: var(--bilateral-hostile, #ff9066);
    --_cooperative: var(--bilateral-cooperative, #79bbf2);
    --_hairline: var(--bilateral-hairline, #363b42);
    --_hatch: var(--bilateral-hatch, #4d545d);
  }
  /* Text at 7:1 and lines at 4.5:1 on every ground, whatever the page has chosen. */
  @media (prefers-contrast: more) {
    .root {
      --_page: #fff;
      --_band-a: #f3f0ea;
      --_band-b: #fff;
      --_ink: #000;
      --_ink-2: #000;
      --_muted: #000;
      --_hostile: #8c2f0b;
      --_cooperative: #084a78;
      --_hairline: #6b6b6b;
      --_hatch: #6b6b6b;
    }
    .root:where([data-theme='dark']) {
      --_page: #000;
      --_band-a: #1f2329;
      --_band-b: #000;
      --_ink: #fff;
      --_ink-2: #fff;
      --_muted: #fff;
      --_hostile: #ffa585;
      --_cooperative: #8fc8f7;
      --_hairline: #9a9a9a;
      --_hatch: #9a9a9a;
    }
    .bar {
      opacity: 1;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      --_page: #fff;
      --_ink: #000;
      --_ink-2: #000;
      --_muted: #333;
      --_band-a: #f3f3f3;
      --_band-b: #fff;
      --_hostile: #b33f12;
      --_cooperative: #0b64a0;
      --_hairline: #ccc;
      --_hatch: #bbb;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_page: Canvas;
      --_band-a: Canvas;
      --_band-b: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_muted: CanvasText;
      --_hostile: CanvasText;
      --_cooperative: LinkText;
      --_hairline: GrayText;
      --_hatch: GrayText;
      --_focus: Highlight;
    }
    @supports (color: color-mix(in srgb, Canvas, CanvasText)) {
      .root {
        --_hairline: color-mix(in srgb, CanvasText 30%, Canvas);
        --_hatch: color-mix(in srgb, CanvasText 50%, Canvas);
      }
    }
  }
`;
