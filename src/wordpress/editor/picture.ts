/** The drawing as an image in the site's media library: feeds, newsletters and WordPress's filter let no SVG through, but images. */
import { apiFetch } from './wp.js';

/** Pixels of the image to one of the drawing. */
const SCALE = 2;
const NAME = 'bilateral-relations.png';

/** The `<svg>` of a figure, as a file of its own. */
function svgOf(figure: string): { readonly url: string; readonly width: number; readonly height: number } {
  const svg = new DOMParser().parseFromString(figure, 'text/html').querySelector('svg');
  if (!svg) throw new Error('the figure has no drawing');
  const text = new XMLSerializer().serializeToString(svg);
  return {
    url: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`,
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  };
}

async function pngOf(figure: string): Promise<Blob> {
  const { url, width, height } = svgOf(figure);
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no image could be made'))),
      'image/png',
    );
  });
}

/** @returns the address of the image */
export async function uploadPicture(figure: string): Promise<string> {
  const body = new FormData();
  body.append('file', await pngOf(figure), NAME);
  const { source_url: address } = await apiFetch({ path: '/wp/v2/media', method: 'POST', body });
  return address;
}
