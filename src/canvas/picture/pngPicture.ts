import type { SvgPicture } from './svgPicture.ts';

/** What every browser of today can draw on: Safari's longest side, and an area that takes no more than 256 MB. */
const longestSide = 16_384;
const largestArea = 2 ** 26;

/** How many pixels a pixel of the picture becomes: 2 for sharp text, 1 where that is too large, else none. */
export function pngScale({ width, height }: Pick<SvgPicture, 'width' | 'height'>): 2 | 1 | undefined {
  const fits = (scale: number) =>
    Math.max(width, height) * scale <= longestSide && width * height * scale * scale <= largestArea;
  return fits(2) ? 2 : fits(1) ? 1 : undefined;
}

/**
 * The picture in pixels; undefined where it is too large or the browser gives none. The SVG is loaded from a `data:`
 * address, which the content policy of the page allows to images; it brings nothing from elsewhere, so that the canvas
 * may be read.
 */
export async function pngPicture({ svg, width, height }: SvgPicture): Promise<Blob | undefined> {
  const scale = pngScale({ width, height });
  if (scale === undefined) return undefined;
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
