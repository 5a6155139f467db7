// Which dealer key an edited dealer has. The ledger counts by key, so a dealer that was asked, is being asked or is on the
// never-contact list keeps the key it is known by when its website changes; any other takes the key of its new address, so that
// a mistyped website doesn't keep somebody else's key occupied.

export interface KeyChange {
  readonly before: string;
  /** The key of the new address. */
  readonly after: string;
  /** When the dealer of each key was last asked (epoch milliseconds); 0: never. */
  readonly askedBefore: number;
  readonly askedAfter: number;
  /** In a batch that isn't done with it, or on the never-contact list. */
  readonly bound: boolean;
}

export function keyAfterEdit({ before, after, askedBefore, askedAfter, bound }: KeyChange): string {
  if (bound) return before;
  return askedBefore > 0 && askedBefore >= askedAfter ? before : after;
}
