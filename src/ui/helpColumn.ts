/** From this width of the window on, the help of the fields is a column of its own; both numbers stand in the styles too. */
export const helpColumn = { from: '(min-width: 1760px)', width: 280 } as const;
