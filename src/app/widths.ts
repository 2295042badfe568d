/** Media queries of the layout: below these widths it changes its shape. */
export const narrow = '(width < 1280px)';
export const tablet = '(width < 900px)';
export const phone = '(width < 600px)';
