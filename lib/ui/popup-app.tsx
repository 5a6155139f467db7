// The popup and the side panel: the latest batch, live, and the way to the dashboard for everything that takes longer.
import { openDashboard } from '../browser/show-tab.ts';
import { readRun, readSetUp, readSetUpVersion } from '../store/read.ts';
import { ActionButton } from './action-button.tsx';
import { CollectPanel } from './collect/collect-panel.tsx';
import { useKeptFocus } from './focus/keep-focus.ts';
import { Logo } from './logo.tsx';
import { StoreTrouble } from './notice.tsx';
import { RunPanel } from './run/run-panel.tsx';
import { useRunActions } from './run/use-run-actions.ts';
import { SetUpHint } from './set-up-hint.tsx';
import { startConfirmed } from './start-batch.ts';
import { useLive, useNow } from './use-live.ts';

/** `collects`: it was opened by the toolbar button, which lets it read the page the person looks at (`activeTab`). */
export function PopupApp({ collects = false }: { readonly collects?: boolean }) {
  const run = useLive(readRun);
  const setUp = useLive(readSetUp, readSetUpVersion);
  const now = useNow(5000);
  useKeptFocus();
  const driver = useRunActions(() => startConfirmed(openSection));
  const trouble = run.error ?? setUp.error;
  return (
    <main class="popup">
      <header class="popup-heading">
        <Logo />
        <h1>Dealer Roundup</h1>
        <ActionButton action="open-dashboard" tone="quiet" onPress={() => openSection(run.value?.batch ? 'results' : 'me')}>
          Dashboard
        </ActionButton>
      </header>
      {trouble !== null && <StoreTrouble error={trouble} />}
      {trouble === null && run.value && <RunPanel run={run.value} now={now} withWaiting {...driver} />}
      {trouble === null && run.value && setUp.value && <SetUpHint run={run.value} setUp={setUp.value} openSection={openSection} />}
      {trouble === null && collects && <CollectPanel openSection={openSection} />}
    </main>
  );
}

function openSection(section: string): void {
  void openDashboard(section);
}
