// The dashboard: set-up, dealers, review and results, one section at a time, named by the address' hash.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RunSnapshot } from '../batch/progress.ts';
import type { Dealer } from '../dealers/dealer.ts';
import type { StartInput } from '../runner/plan-start.ts';
import { countToAskSteps } from '../runner/plan-start.ts';
import { readDealers, readListVersion, readRun } from '../store/read.ts';
import { readStartSettings } from '../store/read-start.ts';
import { AnswersSection } from './answers/answers-section.tsx';
import { DashboardNav } from './dashboard-nav.tsx';
import type { Section } from './dashboard-nav.tsx';
import { sectionOf, TITLES } from './dashboard-nav.tsx';
import { useKeptFocus } from './focus/keep-focus.ts';
import { SkipLink, useHeadingOf } from './focus/skip-links.tsx';
import { DealersSection } from './list/dealers-section.tsx';
import { Logo } from './logo.tsx';
import { Notice, StoreTrouble } from './notice.tsx';
import { ResultsSection } from './results/results-section.tsx';
import { ReviewSection } from './review/review-section.tsx';
import { useRunActions } from './run/use-run-actions.ts';
import { AboutMe } from './set-up/about-me.tsx';
import type { Draft } from './set-up/draft.ts';
import { useDraft } from './set-up/draft.ts';
import { MyMessage } from './set-up/my-message.tsx';
import { startConfirmed } from './start-batch.ts';
import { useLive, useNow } from './use-live.ts';
import { LIST_TURN_MS, useTurns } from './use-turns.ts';

type Settings = Omit<StartInput, 'dealers'>;

export function DashboardApp() {
  const run = useLive(readRun);
  const dealers = useLive(readDealers, readListVersion);
  const settings = useLive(() => readStartSettings(Date.now()));
  const trouble = run.error ?? dealers.error ?? settings.error;
  if (trouble !== null) return <StoreTrouble error={trouble} />;
  if (!run.value || !dealers.value || !settings.value) return null;
  return <Dashboard run={run.value} dealers={dealers.value} settings={settings.value} />;
}

interface DashboardProps {
  readonly run: RunSnapshot;
  readonly dealers: readonly Dealer[];
  readonly settings: Settings;
}

function Dashboard({ run, dealers, settings }: DashboardProps) {
  const section = useSection();
  const draft = useDraft(settings.inquiry);
  const { value: ticked = 0 } = useTurns(() => countToAskSteps(dealers, settings), [dealers, settings], LIST_TURN_MS);
  useHeadingOf(section, TITLES[section]);
  useKeptFocus();
  return (
    <div class="dashboard-frame" data-saved={draft.saved ? 'yes' : 'no'}>
      <SkipLink words={`Skip to ${TITLES[section]}`} to="main h2" />
      <header class="dashboard-heading">
        <Logo />
        <h1>Dealer Roundup</h1>
        <span class="hint" role="status">
          {draft.isNew ? '' : draft.saved ? 'Saved' : 'Saving…'}
        </span>
      </header>
      <DashboardNav section={section} ticked={ticked} needsYou={run.counts['needs-you']} />
      <main class="dashboard-main">
        {draft.trouble !== '' && <Notice tone="error">{`What you typed could not be saved. ${draft.trouble}`}</Notice>}
        <SectionView section={section} run={run} dealers={dealers} settings={settings} draft={draft} />
      </main>
    </div>
  );
}

interface SectionViewProps extends DashboardProps {
  readonly section: Section;
  readonly draft: Draft;
}

function SectionView({ section, run, dealers, settings, draft }: SectionViewProps) {
  const now = useNow(5000);
  const driver = useRunActions(() => startConfirmed(openSection), openSection);
  const inquiry = draft.isNew ? null : draft.inquiry;
  const input = useMemo(() => ({ ...settings, dealers, inquiry }), [settings, dealers, inquiry]);
  switch (section) {
    case 'me':
      return <AboutMe draft={draft} />;
    case 'message':
      return <MyMessage draft={draft} dealers={dealers} />;
    case 'dealers':
      return <DealersSection dealers={dealers} unticked={settings.unticked} homeZip={settings.inquiry?.buyer.zip ?? ''} />;
    case 'answers':
      return <AnswersSection />;
    case 'review':
      return <ReviewSection input={input} flush={draft.flush} stop={() => driver.actions.give({ type: 'stop' })} />;
    case 'results':
      return <ResultsSection run={run} now={now} driver={driver} />;
  }
}

function openSection(section: string): void {
  location.hash = section;
}

function useSection(): Section {
  const [section, setSection] = useState(sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}
