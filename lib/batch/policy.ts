// The default policy of mission.md, kept in this one place. Everything here may be adjusted by the person through the
// settings row; times are milliseconds, `sendsPerDay` counts permits in a rolling 24 hours.

export interface Policy {
  readonly lanes: number;
  readonly gapMs: number;
  readonly loadToWriteMs: number;
  readonly writeToPressMs: number;
  readonly visibleToPressMs: number;
  readonly sendsPerDay: number;
  readonly pageLoads: number;
  readonly waitingTabs: number;
  readonly sameDealerAfterMs: number;
  /** Automatic work per contact, all tries together. */
  readonly contactMs: number;
  readonly navigationMs: number;
  readonly scriptMs: number;
  /** A net error may be followed by the browser's own fallback (https to http): wait this long before believing it. */
  readonly errorSettleMs: number;
  readonly permitLifeMs: number;
  /** No permit when less than this is left. */
  readonly permitNeedsMs: number;
  /** No second try when less than this is left. */
  readonly retryNeedsMs: number;
  /** The site's own review page or dialog may be confirmed under the permit for this long after it. */
  readonly reviewMs: number;
  readonly watchMs: number;
  readonly sendingWatchMs: number;
  readonly tries: number;
  readonly addressVariants: number;
  /** A browser that was away longer asks before it goes on. */
  readonly restartGraceMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

export const DEFAULT_POLICY: Policy = {
  lanes: 2,
  gapMs: 2 * SECOND,
  loadToWriteMs: 2 * SECOND,
  writeToPressMs: 3 * SECOND,
  visibleToPressMs: 8 * SECOND,
  sendsPerDay: 50,
  pageLoads: 6,
  waitingTabs: 5,
  sameDealerAfterMs: 30 * DAY,
  contactMs: 2 * MINUTE,
  navigationMs: 30 * SECOND,
  scriptMs: 10 * SECOND,
  errorSettleMs: 1.5 * SECOND,
  permitLifeMs: 5 * SECOND,
  permitNeedsMs: 30 * SECOND,
  retryNeedsMs: 45 * SECOND,
  reviewMs: MINUTE,
  watchMs: 25 * SECOND,
  sendingWatchMs: 60 * SECOND,
  tries: 2,
  addressVariants: 2,
  restartGraceMs: 10 * MINUTE,
};

/** The defaults with the person's changes on top; unknown or non-numeric settings are ignored. */
export function policyWith(changes: Readonly<Record<string, unknown>>): Policy {
  const known = Object.entries(changes).filter(([name, value]) => name in DEFAULT_POLICY && Number.isFinite(value));
  return { ...DEFAULT_POLICY, ...Object.fromEntries(known) };
}
