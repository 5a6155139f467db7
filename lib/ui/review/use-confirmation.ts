// The tick: bound to exactly what is shown, stored so that it survives this page, and void as soon as anything else would be sent.
import { useState } from 'preact/hooks';
import { changedParts } from '../../batch/confirmation.ts';
import type { StartPlan, Ticked } from '../../runner/plan-start.ts';
import { saveReview } from '../../store/write.ts';
import { refreshPage } from '../use-live.ts';

export interface Confirming {
  readonly confirmed: boolean;
  /** What has changed since the tick, in words; '' while nothing has. */
  readonly changed: string;
  readonly confirm: (yes: boolean) => void;
}

export function useConfirmation({ next, parts, confirmed: stillHolds }: StartPlan, ticked: Ticked | null): Confirming {
  const [said, setSaid] = useState<{ confirmation: string; yes: boolean } | null>(null);
  const confirmation = next?.batch.confirmation ?? '';
  const holds = stillHolds || ticked?.confirmation === confirmation;
  const confirmed = next !== null && (said?.confirmation === confirmation ? said.yes : holds);
  const confirm = (yes: boolean) => {
    if (!parts) return;
    setSaid({ confirmation, yes });
    void saveReview(yes ? { confirmation, at: Date.now(), parts } : null).then(refreshPage);
  };
  const changed = parts && ticked?.parts ? changedParts(ticked.parts, parts) : '';
  return { confirmed, changed: confirmed || said?.yes === false ? '' : changed, confirm };
}
