// One row of the fleet's list held against its scenario: the outcome, the oracle, and what the log must have (fleet.md 7.5).
// Harmful is what a dealer or the buyer would suffer from; everything else is merely wrong.
import type { ExpectedBuyer, OracleEntry } from '../../tests/fleet/oracle.ts';
import { judgeOracle } from '../../tests/fleet/oracle.ts';
import type { FleetRow } from '../../tests/fleet/rows.ts';
import { meets, rowOf } from '../../tests/fleet/rows.ts';
import type { Expectation } from '../../tests/fleet/scenario.ts';
import { labelOf } from '../../tests/fleet/scenario.ts';
import type { ReportEntry } from '../harness/run-report.ts';
import type { FleetMode } from './fleet-options.ts';
import { expectedIn } from './expect-in-mode.ts';
import type { Part } from './watch-run.ts';

export interface RowVerdict {
  readonly label: string;
  readonly name: string;
  readonly expected: string;
  readonly got: string;
  readonly problems: readonly string[];
  readonly harm: readonly string[];
  readonly seconds: number | null;
}

export interface RowFacts {
  readonly mode: FleetMode;
  readonly pace: 'default' | 'fast';
  readonly entry: ReportEntry | undefined;
  readonly part: Part;
  readonly log: readonly OracleEntry[];
  readonly buyer: ExpectedBuyer;
}

const MOST_LOADS = 6;
/** 120 s of automatic work, and an alarm's period for a worker that died. A second try waits behind all the others first. */
const MOST_SECONDS = 152;
const HARMFUL =
  /^(pressed \d+ times|submitted \d+ times|used the wrong form|forbidden-|wrong-form|trap-write|binned|consent|captcha:|pressed, but|\d+ leads arrived|chose )/;

export function judgeRow(row: FleetRow, facts: RowFacts): RowVerdict {
  const { mode, pace, entry, part } = facts;
  const expected = expectedIn(mode, row);
  const isOwn = row.website === rowOf(part.site).website;
  const oracle = entry && isOwn ? judgeOracle(part.site, facts.log, facts.buyer, outcomeOf(entry, pace)).problems : [];
  const problems = entry
    ? [...outcomeProblems(expected, entry, part, isOwn), ...oracle, ...habitProblems(entry, part)]
    : ['not in the report'];
  return {
    label: labelOf(part.site),
    name: part.site.name,
    expected: wordsOf(expected, isOwn ? part.interlude?.afterwards : undefined),
    got: entry ? gotOf(entry, part, isOwn) : '-',
    problems,
    harm: oracle.filter((problem) => HARMFUL.test(problem)),
    seconds: secondsOf(entry),
  };
}

function outcomeProblems(expected: Expectation, entry: ReportEntry, { interlude, handedOver, played }: Part, isOwn: boolean): string[] {
  if (!isOwn || !interlude) return meets(expected, entry) ? [] : [`ended otherwise: ${entry.detail}`];
  if (interlude.when !== 'handed-over')
    return [...unplayed(played), ...(meets(expected, entry) ? [] : [`ended otherwise: ${entry.detail}`])];
  if (!handedOver) return meets(expected, entry) && expected.status !== 'needs-you' ? [] : [`was not handed over: ${entry.detail}`];
  return [
    ...(meets(expected, handedOver) ? [] : [`was handed over as ${handedOver.code}`]),
    ...unplayed(played),
    ...(meets(interlude.afterwards ?? expected, entry) ? [] : [`after the person's part: ${entry.detail}`]),
  ];
}

const unplayed = (played: Part['played']): string[] =>
  played === 'done' ? [] : [`the person's part was not played (${played ?? 'its moment never came'})`];

function habitProblems(entry: ReportEntry, { interlude }: Part): string[] {
  const seconds = secondsOf(entry);
  const person = interlude?.when === 'handed-over';
  return [
    ...(entry.pages.length > MOST_LOADS ? [`${entry.pages.length} page loads`] : []),
    ...(!person && entry.attempts < 2 && seconds !== null && seconds > MOST_SECONDS ? [`took ${Math.round(seconds)} s`] : []),
    ...(entry.detail === '' && entry.status !== 'sent' ? ['no reason given'] : []),
    ...(entry.status === 'sent' && entry.receipt === null ? ['sent without a receipt'] : []),
  ];
}

function outcomeOf({ status, code }: ReportEntry, pace: RowFacts['pace']) {
  return { status: status as Expectation['status'], code: code ?? '', pace: pace === 'fast' ? 'quick' : pace } as const;
}

function wordsOf({ status, codes, or }: Expectation, afterwards?: Expectation): string {
  const first = `${status} ${codes.join('|')}${or ? ` or ${or.status} ${or.codes.join('|')}` : ''}`;
  return afterwards ? `${first} → ${wordsOf(afterwards)}` : first;
}

function gotOf({ status, code }: ReportEntry, { handedOver }: Part, isOwn: boolean): string {
  const ended = `${status} ${code ?? ''}`;
  const before = handedOver && isOwn ? `${handedOver.status} ${handedOver.code ?? ''}` : ended;
  return before === ended ? ended : `${before} → ${ended}`;
}

function secondsOf(entry: ReportEntry | undefined): number | null {
  return entry?.startedAt && entry.endedAt ? (Date.parse(entry.endedAt) - Date.parse(entry.startedAt)) / 1000 : null;
}
