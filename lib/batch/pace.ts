// How fast a batch goes, as the person sets it: the three numbers of the policy that are theirs to choose, with their limits.
// The limits hold for what is typed; a policy that was stored with others (by a test) is left as it is.
import type { Policy } from './policy.ts';

export type PaceName = 'lanes' | 'gapMs' | 'sendsPerDay';

export interface PaceSetting {
  readonly name: PaceName;
  readonly least: number;
  readonly most: number;
  /** Policy units in one unit of what is shown (the gap is shown in seconds). */
  readonly unit: number;
}

export const PACE_SETTINGS: readonly PaceSetting[] = [
  { name: 'lanes', least: 1, most: 5, unit: 1 },
  { name: 'gapMs', least: 1, most: 120, unit: 1000 },
  { name: 'sendsPerDay', least: 1, most: 200, unit: 1 },
];

/** The policy value of what was typed; null when it is not a whole number within the limits. */
export function parsePace(text: string, { least, most, unit }: PaceSetting): number | null {
  const typed = text.trim();
  const shown = Number(typed);
  if (!/^\d{1,6}$/.test(typed) || shown < least || shown > most) return null;
  return shown * unit;
}

export function shownPace(policy: Pick<Policy, PaceName>, { name, unit }: PaceSetting): string {
  return String(policy[name] / unit);
}
