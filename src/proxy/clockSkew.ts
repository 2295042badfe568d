// How far the clock here is from that of the service, for those whose signature the service calls expired.

/** The second that the service names in its refusal, when it names just one. */
function secondIn(message: string): number | undefined {
  const found = new Set(message.slice(0, 2_000).match(/(?<!\d)\d{10}(?!\d)/g) ?? []);
  const [only, other] = found;
  return only === undefined || other !== undefined ? undefined : Number(only);
}

/**
 * Seconds that our clock is ahead; negative when it is behind, undefined when the answer tells no time.
 * @param now milliseconds, at the answer
 * @param date the header `Date`, taken where the message names no time (RFC 9110, 6.6.1)
 */
export function clockSkew(message: string, date: string | null, now: number): number | undefined {
  const server = secondIn(message) ?? Date.parse(date ?? '') / 1000;
  return Number.isFinite(server) ? Math.round(now / 1000 - server) : undefined;
}
