// What a simulation has met: every fault in every phase it can meet, and the outcomes. From 200,000 runs on it is required.
import { FAULT_NAMES, PHASES, phasesOf, type Phase } from './fault-table.ts';

export const REQUIRED_FROM_RUNS = 200_000;
const LEAST_PER_CELL = 100;
const LEAST_SENT_SHARE = 0.3;
const LEAST_FAULTS_PER_RUN = 2;

export class Coverage {
  runs = 0;
  faults = 0;
  private readonly counts = new Map<string, number>();

  add(counts: ReadonlyMap<string, number>, faults: number): void {
    this.runs += 1;
    this.faults += faults;
    for (const [name, times] of counts) this.counts.set(name, this.of(name) + times);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  met(fault: string, phase: Phase): number {
    return this.of(`fault ${fault} in ${phase}`);
  }

  /** What is missing, in words; empty when all is there. */
  gaps(): string[] {
    const cells = FAULT_NAMES.flatMap((fault) => phasesOf(fault).map((phase) => ({ fault, phase, times: this.met(fault, phase) })));
    const rare = cells.filter(({ times }) => times < LEAST_PER_CELL).map(({ fault, phase, times }) => `${fault} in ${phase}: ${times}`);
    const never = NEEDED.filter((name) => this.of(name) === 0).map((name) => `${name}: 0`);
    const stops = PHASES.filter((phase) => this.met('F63 Stop', phase) === 0).map((phase) => `Stop in ${phase}: 0`);
    return [...rare, ...never, ...stops, ...this.shares()];
  }

  private shares(): string[] {
    const sent = this.of('contacts sent') / Math.max(1, this.of('contacts'));
    const perRun = this.faults / Math.max(1, this.runs);
    return [
      ...(sent < LEAST_SENT_SHARE ? [`contacts sent: ${(100 * sent).toFixed(1)} %`] : []),
      ...(perRun < LEAST_FAULTS_PER_RUN ? [`faults a run: ${perRun.toFixed(2)}`] : []),
    ];
  }

  table(): string {
    const width = Math.max(...FAULT_NAMES.map((name) => name.length));
    const cell = (fault: (typeof FAULT_NAMES)[number], phase: Phase) =>
      (phasesOf(fault).includes(phase) ? String(this.met(fault, phase)) : '–').padStart(PHASE_WIDTH);
    const lines = FAULT_NAMES.map((fault) => `${fault.padEnd(width)} ${PHASES.map((phase) => cell(fault, phase)).join('')}`);
    return [`${'times met'.padEnd(width)} ${PHASES.map((phase) => phase.padStart(PHASE_WIDTH)).join('')}`, ...lines].join('\n');
  }

  summary(): string {
    const outcomes = ['sent', 'needs-you', 'failed', 'skipped'].map((status) => `${this.of(`contacts ${status}`)} ${status}`).join(', ');
    const sent = (100 * this.of('contacts sent')) / Math.max(1, this.of('contacts'));
    return [
      `${this.of('contacts')} contacts: ${outcomes} (${sent.toFixed(1)} % sent)`,
      NEEDED.map((name) => `${this.of(name)} ${name}`).join(', '),
      `${(this.faults / Math.max(1, this.runs)).toFixed(2)} faults a run, ${this.of('claims')} claims, ${this.of('worker starts')} worker starts`,
    ].join('\n');
  }
}

const PHASE_WIDTH = 10;
const NEEDED = [
  'permits',
  'presses',
  'UNCONFIRMED',
  'recoveries',
  'replies lost after a permit',
  'walls passed',
  'native questions',
  'paused: window',
  'paused: covered',
  'paused: offline',
] as const;
