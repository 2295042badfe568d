/** The zoom of the canvas: 2 to 200 %, in steps of 25 %. */
export const minZoom = 0.02;
export const maxZoom = 2;
const step = 0.25;

/** The next multiple of 25 % up or down; below 25 % halves and doubles, so that small zooms stay within reach. */
export function stepZoom(zoom: number, way: 1 | -1): number {
  // A hair of tolerance: 0.7500001 after a pinch counts as 75 %.
  const units = zoom / step;
  const next = way === 1 ? Math.floor(units + 1.001) * step : Math.ceil(units - 1.001) * step;
  if (zoom < step - 0.001 || next < step) return clamp(way === 1 ? Math.min(zoom * 2, step) : zoom / 2);
  return clamp(next);
}

const clamp = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom));

type Detail = 'all' | 'name' | 'block';

/** How much of a node is legible: at 70 % all, at 40 % the name (set to 12 px on screen), below neither. */
export const detailAt = (zoom: number): Detail => (zoom >= 0.695 ? 'all' : zoom >= 0.4 ? 'name' : 'block');
