import { discloses, type Marker } from '../lib/disclosure/marker.ts';

/** What markers amount to: that a tool had a part in the change, that none had, or nothing of either. */
export function saidBy(markers: readonly Marker[]): 'used' | 'none' | 'nothing' {
  if (markers.some(discloses)) return 'used';
  return markers.some(({ meaning }) => meaning === 'none-used') ? 'none' : 'nothing';
}
