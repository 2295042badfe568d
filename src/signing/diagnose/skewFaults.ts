import { isFresh } from '../verify.ts';
import { certain, type Finding } from './cause.ts';

/** By how much the clock of the sender is wrong, where that is too much. Both in Unix seconds. */
export function skewFaults(timestamp: number, now: number): Finding[] {
  if (isFresh(timestamp, now)) return [];
  const skew = Math.abs(now - timestamp);
  const early = timestamp < now;
  return [
    certain(
      'skew',
      'time',
      `The timestamp is ${skew} s ${early ? 'behind' : 'ahead'}; 300 s are allowed. Set the clock of the sending machine, or sign anew before each sending.`,
      `时间戳${early ? '落后' : '超前'} ${skew} 秒，最多允许 300 秒。请校准发送方的时钟，或在每次发送前重新签名。`,
    ),
  ];
}
