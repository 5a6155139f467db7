// The table of a fleet run and its last line.
import type { RowVerdict } from './judge-row.ts';
import type { ToldVerdict } from './run-batch.ts';

/** One line; with its problems and its story where it went wrong. */
export function verdictLine(verdict: ToldVerdict): string {
  const { label, name, expected, got, problems, harm, seconds, story } = verdict;
  const mark = harm.length > 0 ? 'HARM ' : problems.length > 0 ? 'WRONG' : 'right';
  const head = [
    mark,
    label.padStart(4),
    fit(name, 24),
    fit(expected, 58),
    fit(got, 44),
    seconds === null ? '     -' : seconds.toFixed(1).padStart(6),
  ].join('  ');
  const told = problems.length > 0 ? [...problems, ...story] : [];
  return [head, ...told.map((line) => `         ${line}`)].join('\n');
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
