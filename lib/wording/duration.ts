import { counted } from './counted.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Milliseconds of a day. */
export const day = 24 * hour;

/** How long something took or has lasted, in whole units of the largest that fits: `4 days`, `3 hours`, `less than a minute`. */
export function duration(milliseconds: number): string {
  if (milliseconds >= day) return counted(Math.floor(milliseconds / day), 'day');
  if (milliseconds >= hour) return counted(Math.floor(milliseconds / hour), 'hour');
  return milliseconds >= minute ? counted(Math.floor(milliseconds / minute), 'minute') : 'less than a minute';
}
