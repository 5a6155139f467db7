// Dealers that wait only for access to a site. Their own: refused at the start, taken back since, or forgotten by a browser that was killed
// seconds after it was given. Or the site of somebody who keeps the form for them, in a frame. One click asks and gives them their turn.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import type { WaitingContact } from '../../batch/progress.ts';
import { dealers } from '../../batch/progress.ts';
import { patternOf } from '../../batch/site-pattern.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import type { RunActions } from '../run/run-panel.tsx';
import { askForSites } from '../start-batch.ts';

interface WithoutAccessProps {
  readonly rows: readonly WaitingContact[];
  readonly give: RunActions['give'];
}

/** Skipped: their own sites are closed to us. */
export function ClosedSites({ rows, give }: WithoutAccessProps) {
  const closed = rows.flatMap(({ contact }) => (contact.code === 'NO_HOST_PERMISSION' ? [{ contact, site: contact.dealer.site }] : []));
  return (
    <AskForAccess closed={closed} give={give}>
      {`Chrome has no access to the sites of ${dealers(closed.length)}, so nothing was sent to them.`}
    </AskForAccess>
  );
}

/** They need the person: the form is on their page, but not theirs. */
export function ClosedForms({ rows, give }: WithoutAccessProps) {
  const closed = rows.flatMap(({ contact }) => (contact.closedForm === undefined ? [] : [{ contact, site: contact.closedForm }]));
  const sites = [...new Set(closed.map(({ site }) => site))];
  return (
    <AskForAccess closed={closed} give={give}>
      {`${dealers(closed.length)} ${closed.length === 1 ? 'has its form' : 'have their forms'} on ${placesOf(sites)} we can fill ${closed.length === 1 ? 'it' : 'them'} in for you.`}
    </AskForAccess>
  );
}

function placesOf(sites: readonly string[]): string {
  return sites.length === 1 ? `another site: ${sites.join()}. With access to it` : `other sites: ${sites.join(', ')}. With access to them`;
}

interface AskForAccessProps {
  readonly closed: readonly { readonly contact: Contact; readonly site: string }[];
  readonly give: RunActions['give'];
  readonly children: string;
}

function AskForAccess({ closed, give, children }: AskForAccessProps) {
  const [refused, setRefused] = useState(false);
  if (closed.length === 0) return null;
  const askAndRetry = async (): Promise<void> => {
    const patterns = [...new Set(closed.map(({ site }) => patternOf(site)))];
    const stillClosed = new Set(await askForSites(patterns));
    const open = closed.filter(({ site }) => !stillClosed.has(patternOf(site)));
    setRefused(open.length < closed.length);
    if (open.length > 0) give({ type: 'retry', contactIds: open.map(({ contact }) => contact.id), sendAgain: false });
  };
  return (
    <Notice tone="warning">
      <p>{children}</p>
      {refused && <p>Access was not given. Without it their forms can’t be read or filled.</p>}
      <ActionButton action="give-access" tone="primary" onPress={() => void askAndRetry()}>
        Give access and contact them
      </ActionButton>
    </Notice>
  );
}
