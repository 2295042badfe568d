// Times and numbers as a person reads them. `now` and the zone are given, so that the same input gives the same text.
import type { Language } from '../wire/text.ts';

/** British English: day before month and a clock of 24 hours, as the API itself writes them. */
const locale = (language: Language) => (language === 'zh-CN' ? 'zh-CN' : 'en-GB');

// Making an Intl format costs far more than using it, and tables format hundreds of times.
const formats = new Map<string, Intl.DateTimeFormat>();
function format(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  zone: string | undefined,
): Intl.DateTimeFormat {
  const all: Intl.DateTimeFormatOptions = {
    ...options,
    hourCycle: 'h23',
    ...(zone === undefined ? {} : { timeZone: zone }),
  };
  const key = JSON.stringify([language, all]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale(language), all);
  formats.set(key, made);
  return made;
}

export interface Reader {
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name; the zone of the machine where it is not given. */
  readonly timeZone?: string;
}

const dayMs = 86_400_000;

/** The number of the calendar day in the reader's zone, so that two days in a row differ by one. */
function dayNumber(at: number, zone: string | undefined): number {
  const parts = format('en', { year: 'numeric', month: '2-digit', day: '2-digit' }, zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / dayMs;
}

/** "Today 14:02", "Yesterday 22:00", "21 Nov 18:32", "21 Nov 2024"; empty for what is no time. */
export function formatInstant(time: string | number | Date, { language, now, timeZone }: Reader): string {
  const at = new Date(time).getTime();
  if (Number.isNaN(at)) return '';
  const clock = format(language, { hour: '2-digit', minute: '2-digit' }, timeZone).format(at);
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (days === 0 || days === -1) {
    const word = new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }).format(days, 'day');
    return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${clock}`;
  }
  const year = (of: number) => format('en', { year: 'numeric' }, timeZone).format(of);
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  if (year(at) !== year(now)) return format(language, { ...date, year: 'numeric' }, timeZone).format(at);
  return `${format(language, date, timeZone).format(at)} ${clock}`;
}

/** "14:24:06", for rows of one day. */
export function formatTimeOfDay(
  time: string | number | Date,
  { language, timeZone }: Omit<Reader, 'now'>,
): string {
  const at = new Date(time).getTime();
  if (Number.isNaN(at)) return '';
  return format(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' }, timeZone).format(at);
}

const two = (n: number) => String(n).padStart(2, '0');

/** "12 s", "5 min", "1 h 12 min", "2 d 3 h"; "1 小时 12 分". Milliseconds in; below nothing counts as nothing. */
export function formatDuration(ms: number, language: Language): string {
  const zh = language === 'zh-CN';
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
  const minutes = Math.floor(seconds / 60) % 60;
  if (seconds < 60) return zh ? `${seconds} 秒` : `${seconds} s`;
  if (seconds < 3600) return zh ? `${minutes} 分` : `${minutes} min`;
  if (days === 0) return zh ? `${hours} 小时 ${two(minutes)} 分` : `${hours} h ${two(minutes)} min`;
  return zh ? `${days} 天 ${hours} 小时` : `${days} d ${hours} h`;
}

/** "41:12", "1:02:03": run times in a column, to the second. */
export function formatStopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const tail = `${two(seconds % 60)}`;
  const minutes = Math.floor(seconds / 60) % 60;
  return hours === 0 ? `${two(minutes)}:${tail}` : `${hours}:${two(minutes)}:${tail}`;
}
