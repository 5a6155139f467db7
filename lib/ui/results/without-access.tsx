// Dealers that were skipped because Chrome had no access to their sites: refused at the start, taken back since, or forgotten by a
// browser that was killed seconds after it was given. One click asks again and gives them their turn.
import { useState } from 'preact/hooks';
import type { WaitingContact } from '../../batch/progress.ts';
import { dealers } from '../../batch/progress.ts';
import { patternsOf } from '../../runner/new-batch.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import type { RunActions } from '../run/run-panel.tsx';
import { askForSites } from '../start-batch.ts';

interface WithoutAccessProps {
  readonly rows: readonly WaitingContact[];
  readonly give: RunActions['give'];
}

export function WithoutAccess({ rows, give }: WithoutAccessProps) {
  const [refused, setRefused] = useState(false);
  const contacts = rows.map(({ contact }) => contact).filter(({ code }) => code === 'NO_HOST_PERMISSION');
  if (contacts.length === 0) return null;
  const askAndRetry = async (): Promise<void> => {
    const closed = new Set(await askForSites(patternsOf(contacts)));
    const open = contacts.filter((contact) => patternsOf([contact]).every((pattern) => !closed.has(pattern)));
    setRefused(open.length < contacts.length);
    if (open.length > 0) give({ type: 'retry', contactIds: open.map(({ id }) => id), sendAgain: false });
  };
  return (
    <Notice tone="warning">
      <p>{`Chrome has no access to the sites of ${dealers(contacts.length)}, so nothing was sent to them.`}</p>
      {refused && <p>Access was not given. Without it their forms can’t be read or filled.</p>}
      <ActionButton action="give-access" tone="primary" onPress={() => void askAndRetry()}>
        Give access and contact them
      </ActionButton>
    </Notice>
  );
}
