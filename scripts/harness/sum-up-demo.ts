// What a long demonstration comes to: how many dealers ended how, whether that is what such a list should give, and whether the
// dealers' server agrees with every word of the report.
import { DEMO_SHARES } from '../../tests/fleet/demo-list.ts';
import type { RowJudgement } from './judge-run.ts';

const WORDS = { sent: 'sent', 'needs-you': 'need you', failed: 'failed', skipped: 'skipped' } as const;
type Status = keyof typeof WORDS;
const STATUSES = Object.keys(WORDS) as Status[];

export interface DemoSummary {
  readonly line: string;
  /** The server agrees, and no share is out of its bounds. */
  readonly isRight: boolean;
}

export function sumUpDemo(judgements: readonly RowJudgement[]): DemoSummary {
  const count = (status: Status): number => judgements.filter(({ entry }) => entry?.status === status).length;
  const objections = judgements.reduce((sum, { oracle }) => sum + oracle.length, 0);
  const missing = judgements.filter(({ entry }) => entry === undefined).length;
  const odd = STATUSES.filter((status) => !isWithin(status, count(status), judgements.length));
  const parts = [
    `${judgements.length} dealers: ${STATUSES.map((status) => `${count(status)} ${WORDS[status]}`).join(', ')}`,
    ...(missing > 0 ? [`${missing} not in the report`] : []),
    ...odd.map((status) => `not as many ${WORDS[status]} as such a list has`),
    objections === 0 ? 'oracle clean: what reached the dealers is what the report says' : `oracle: ${objections} objections`,
  ];
  return { line: parts.join('; '), isRight: objections === 0 && missing === 0 && odd.length === 0 };
}

function isWithin(status: Status, got: number, all: number): boolean {
  const { share, give } = DEMO_SHARES[status];
  return Math.abs(got - (share * all) / 100) <= Math.max(1, Math.ceil((give * all) / 100));
}
