// One batch over some of the fleet's sites, through the extension in a real browser, with the person played, and judged row by row.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowOf, rowsOf } from '../../tests/fleet/rows.ts';
import { hostsOf } from '../../tests/fleet/scenario.ts';
import type { FleetSession } from '../harness/fleet-session.ts';
import { openFleetSession } from '../harness/fleet-session.ts';
import { createProgress, progressLine } from '../harness/print-results.ts';
import { latestBatch, readJournal } from '../harness/stored-rows.ts';
import { siteTabs } from '../harness/site-tabs.ts';
import { interludeIn } from './expect-in-mode.ts';
import type { BatchOptions, FleetMode } from './fleet-options.ts';
import type { RowFacts, RowVerdict } from './judge-row.ts';
import { judgeRow } from './judge-row.ts';
import type { PlannedBatch } from './plan-batches.ts';
import { openTheatre } from './play-person.ts';
import { allowConsents, buyerOf, grantedPatterns, seedPastSends, writeInquiry } from './set-up-run.ts';
import { queueMoments, serverMoments, tellStory } from './tell-story.ts';
import type { Part } from './watch-run.ts';
import { contactOf, watchRun } from './watch-run.ts';

export interface ToldVerdict extends RowVerdict {
  /** How it came about, in lines. */
  readonly story: readonly string[];
}

export async function runBatch(batch: PlannedBatch, mode: FleetMode, options: BatchOptions): Promise<ToldVerdict[]> {
  const parts: Part[] = batch.sites.map((site) => ({ site, interlude: interludeIn(mode, site, rowOf(site)), moments: [] }));
  const folder = await mkdtemp(join(tmpdir(), 'dealer-roundup-fleet-'));
  const buyer = buyerOf(batch, mode);
  const inquiry = await writeInquiry(folder, buyer);
  const { assist, lanes } = mode;
  const { pace = 'default' } = options;
  const session = await openFleetSession({
    ...options,
    pace,
    sites: batch.sites,
    assist,
    lanes,
    inquiry,
    grants: grantedPatterns(batch.sites),
  });
  try {
    await seedPastSends(session.dashboard, batch.sites);
    if (batch.setup.consent === 'allow') await allowConsents(session.dashboard);
    const failure = await runAll(session, parts, options.quiet === true);
    const verdicts = await judgeAll(session, parts, { mode, pace, buyer });
    return failure === null ? verdicts : verdicts.map((verdict) => ({ ...verdict, problems: [...verdict.problems, failure] }));
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** null, or why the run did not end. */
async function runAll(session: FleetSession, parts: readonly Part[], quiet: boolean): Promise<string | null> {
  const theatre = openTheatre(session);
  if (!(await session.start())) return null;
  const progress = createProgress(process.stderr);
  const failure = await watchRun(theatre, parts, (contacts) => quiet || progress.show(progressLine(contacts))).then(
    () => null,
    (error: unknown) => String(error),
  );
  progress.end();
  return failure;
}

async function judgeAll(
  session: FleetSession,
  parts: readonly Part[],
  facts: Pick<RowFacts, 'mode' | 'pace' | 'buyer'>,
): Promise<ToldVerdict[]> {
  const report = await session.report();
  const { browser } = session.extension;
  const log = session.fleet.log();
  const journal = await readJournal(session.dashboard);
  const contacts = latestBatch(await session.rows())?.contacts ?? [];
  const storyOf = ({ site, moments }: Part) => {
    const queue = queueMoments(journal, contactOf(contacts, site)?.id ?? '');
    return tellStory([...queue, ...serverMoments(log, site.dealer.host, performance.timeOrigin), ...moments]);
  };
  return parts.flatMap((part) => {
    const story = storyOf(part);
    return rowsOf(part.site).map((row) => {
      const entry = report.contacts.find(({ dealer }) => dealer.name === row.name && dealer.website === row.website);
      const verdict = { ...judgeRow(row, { ...facts, entry, part, log }), story };
      // The same dealer's other rows are skipped beside its tab, which may wait for the person.
      const isOver = row.website === rowOf(part.site).website && ['failed', 'skipped'].includes(entry?.status ?? '');
      return isOver && siteTabs(browser, hostsOf(part.site)).length > 0
        ? { ...verdict, problems: [...verdict.problems, 'left its tab open'] }
        : verdict;
    });
  });
}
