// The table of a fleet run and its last line.
import type { RowVerdict } from './judge-row.ts';

export function verdictLine(verdict: RowVerdict): string {
  const { label, name, expected, got, problems, harm, seconds } = verdict;
  const mark = harm.length > 0 ? 'HARM ' : problems.length > 0 ? 'WRONG' : 'right';
  const head = [
    mark,
    label.padStart(4),
    fit(name, 24),
    fit(expected, 58),
    fit(got, 44),
    seconds === null ? '     -' : seconds.toFixed(1).padStart(6),
  ].join('  ');
  return [head, ...problems.map((problem) => `         ${problem}`)].join('\n');
}

export const HEADINGS = ['      ', ' no.', fit('scenario', 24), fit('expected', 58), fit('got', 44), 'seconds'].join('  ');

export function lastLine(verdicts: readonly RowVerdict[]): string {
  const right = verdicts.filter(({ problems }) => problems.length === 0).length;
  const harmful = verdicts.filter(({ harm }) => harm.length > 0).length;
  return `${right} of ${verdicts.length} right, ${harmful} harmful`;
}

function fit(text: string, width: number): string {
  return (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
}
