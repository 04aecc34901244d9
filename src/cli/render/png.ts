/** A picture as PNG, by the renderer that the user has installed beside this package. */
import { access } from 'node:fs/promises';
import { because } from '../because.js';

/** What of `@resvg/resvg-js` is used; the package is an optional peer. */
interface Renderer {
  readonly Resvg: new (
    svg: string,
    options: object,
  ) => { getBBox(): unknown; render(): { asPng(): Uint8Array } };
}

export interface PngOptions {
  /** Pixels for each px. */
  readonly scale: number;
  /** Font files, with commas between them, in place of the system's fonts. */
  readonly font: string | undefined;
}

const PEER = '@resvg/resvg-js';
const A_WORD =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" font-family="Arial, sans-serif"><text y="9">a</text></svg>';

/** @returns what makes PNGs of SVGs. Rejects where the peer or a font is missing, with what helps */
export async function pngRenderer({ scale, font }: PngOptions): Promise<(svg: string) => Uint8Array> {
  let renderer: Renderer;
  try {
    renderer = (await import(/* @vite-ignore */ PEER)) as Renderer;
  } catch (error) {
    throw new Error(`--form png needs the package ${PEER}: npm install ${PEER} (${because(error)})`, {
      cause: error,
    });
  }
  const fontFiles = font?.split(',');
  for (const file of fontFiles ?? [])
    await access(file).catch((error: unknown) => {
      throw new Error(`--font: ${file} cannot be read (${because(error)})`, { cause: error });
    });
  const options = {
    fitTo: { mode: 'zoom', value: scale },
    font: fontFiles ? { loadSystemFonts: false, fontFiles } : { loadSystemFonts: true },
  };
  if (new renderer.Resvg(A_WORD, options).getBBox() === undefined)
    throw new Error(
      font === undefined
        ? '--form png: this system has no fonts, so that no text could be drawn; allowed: --font with a TTF or OTF file'
        : `--font: ${font} is no font that can be used; allowed: a TTF or OTF file`,
    );
  return (svg) => new renderer.Resvg(svg, options).render().asPng();
}
