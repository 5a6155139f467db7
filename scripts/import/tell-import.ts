// The report of an import for a person at a terminal.
import type { ImportReport, ImportRow } from '../../lib/dealers/import-report.ts';
import { countRows, outcomeOf } from '../../lib/dealers/import-report.ts';

const MOST_TOLD = 200;

export function tellImport(report: ImportReport): string {
  const { added, merged, rejected } = countRows(report.rows);
  const of = (outcome: ReturnType<typeof outcomeOf>): ImportRow[] => report.rows.filter((row) => outcomeOf(row) === outcome);
  const sections = [
    `${report.rows.length} rows: ${added} new, ${merged} merged, ${rejected} left out`,
    [...report.notes, report.attribution && `Data: ${report.attribution}`].filter(Boolean).join('\n'),
    section('Left out', of('rejected'), ({ code, message }) => `${code}: ${message}`),
    section('Merged', of('merged'), ({ message, kept }) => `${message}${gained(kept?.gained ?? [])}`),
    section('New', of('added'), ({ message }) => (message === 'Added.' ? '' : message)),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, rows: readonly ImportRow[], say: (row: ImportRow) => string): string {
  if (rows.length === 0) return '';
  const lines = rows.slice(0, MOST_TOLD).map((row) => {
    const told = say(row);
    return `  ${String(row.row).padStart(6)}  ${shown(row)}${told && `\n          ${told}`}`;
  });
  const more = rows.length > MOST_TOLD ? [`  … and ${rows.length - MOST_TOLD} more`] : [];
  return [title, ...lines, ...more].join('\n');
}

// A cell may hold line breaks, or worse.
function shown({ name, website }: ImportRow): string {
  const site = website.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 80);
  return [name, site].filter(Boolean).join('  ·  ') || '(empty)';
}

function gained(fields: readonly string[]): string {
  return fields.length === 0 ? '' : ` It gave: ${fields.join(', ')}.`;
}
