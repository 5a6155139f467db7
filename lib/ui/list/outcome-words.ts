// What the newest contact with a dealer came to, as the list says it.
import type { DealerOutcome } from '../../dealers/listed-dealer.ts';

export const OUTCOME_WORDS: Readonly<Record<DealerOutcome, string>> = {
  sent: 'Sent',
  'needs-you': 'Needs you',
  failed: 'Failed',
  skipped: 'Skipped',
  open: 'In line',
  never: 'Never asked',
};

export const OUTCOMES = Object.keys(OUTCOME_WORDS) as readonly DealerOutcome[];
