/** ISO 8601 in UTC to the second, as the documentation writes times; null for what has not happened. */
export const isoTime = (time: number | null): string | null =>
  time === null ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
