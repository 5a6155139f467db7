// What a person sees in the terminal: a progress bar while it runs, a table at the end.
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import type { ReportEntry, RunReport } from './run-report.ts';

const BAR_WIDTH = 30;

export function progressLine(contacts: readonly Contact[]): string {
  const done = contacts.filter(isSettled).length;
  const filled = contacts.length ? Math.round((BAR_WIDTH * done) / contacts.length) : 0;
  const busy = contacts.filter((contact) => contact.status === 'contacting').map((contact) => contact.dealer.name);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `${bar} ${done}/${contacts.length} ${busy.join(', ')}`;
}

/** Rewrites the line on a terminal; elsewhere prints only what is new. */
export function createProgress(stream: NodeJS.WriteStream): { show(line: string): void; end(): void } {
  let last = '';
  return {
    show(line) {
      if (line === last) return;
      last = line;
      stream.write(stream.isTTY ? `\r\u001b[2K${line.slice(0, (stream.columns ?? 100) - 1)}` : `${line}\n`);
    },
    end: () => void (stream.isTTY && stream.write('\n')),
  };
}

export function resultTable(report: RunReport): string {
  const rows = report.contacts.map((entry) => [entry.dealer.name, outcomeOf(entry), entry.detail, secondsOf(entry)]);
  return [['dealer', 'outcome', 'reason', 'seconds'], ...rows].map(formatRow).join('\n');
}

function outcomeOf(entry: ReportEntry): string {
  return `${entry.status}${entry.code ? ` ${entry.code}` : ''}`;
}

function secondsOf({ startedAt, endedAt }: ReportEntry): string {
  return startedAt && endedAt ? ((Date.parse(endedAt) - Date.parse(startedAt)) / 1000).toFixed(1) : '-';
}

function formatRow([dealer = '', outcome = '', reason = '', seconds = '']: readonly string[]): string {
  return [fit(dealer, 26), fit(outcome, 32), fit(reason, 70), seconds.padStart(7)].join('  ');
}

function fit(text: string, width: number): string {
  return (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
}
