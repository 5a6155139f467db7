// What the buttons of a run do: commands, tabs and a nudge. The answer to the last one is kept as a notice.
import { useRef, useState } from 'preact/hooks';
import type { Command } from '../../batch/event.ts';
import type { WaitingContact } from '../../batch/progress.ts';
import { nudge } from '../../browser/nudge.ts';
import { openDashboard, openPage, showTab } from '../../browser/show-tab.ts';
import { tellCommand } from '../command.ts';
import type { RunActions } from './run-panel.tsx';

export interface RunDriver {
  readonly actions: RunActions;
  readonly notice: string;
}

export function useRunActions(startWith: () => Promise<string>, openSection: (section: string) => void = openInDashboard): RunDriver {
  const [notice, setNotice] = useState('');
  const tell = (answer: Promise<string>) => void answer.then(setNotice);
  const starting = useRef<Promise<string> | null>(null);
  const startOnce = () => (starting.current ??= startWith().finally(() => (starting.current = null)));
  return {
    notice,
    actions: {
      give: (command: Command) => tell(tellCommand(command)),
      start: () => tell(startOnce()),
      openTab: (waiting) => tell(openWaiting(waiting)),
      wake: () => void nudge(),
      openSection,
    },
  };
}

function openInDashboard(section: string): void {
  void openDashboard(section);
}

/** The tab that was left for the person or, when it is gone, the page where the form was. */
async function openWaiting({ contact, watch }: WaitingContact): Promise<string> {
  if (watch && (await showTab(watch.tabId))) return '';
  await openPage(contact.pages.at(-1) ?? contact.dealer.addresses[0] ?? '');
  return '';
}
