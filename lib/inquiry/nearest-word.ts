// Which of the known words a mistyped one was meant to be. Far-off words have no nearest one: a guess that can't be right helps nobody.

/** `within` is the most typing errors allowed; null: none is that near. */
export function nearestWord(word: string, known: readonly string[], within = Math.max(1, Math.floor(word.length / 2))): string | null {
  const ranked = known.map((candidate) => ({ candidate, errors: typingErrors(word, candidate) }));
  const [best] = ranked.toSorted((one, other) => one.errors - other.errors);
  return best && best.errors <= within ? best.candidate : null;
}

/** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
function typingErrors(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) rows.push(nextRow(one, other, rows));
  return rows[one.length]?.[other.length] ?? 0;
}

function nextRow(one: string, other: string, rows: readonly (readonly number[])[]): number[] {
  const row = rows.length;
  const at = (up: number, column: number): number => rows[row - up]?.[column] ?? Infinity;
  const next = [row];
  for (let column = 1; column <= other.length; column++) {
    const isSame = one[row - 1] === other[column - 1];
    const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const changed = at(1, column - 1) + (isSame ? 0 : 1);
    const swapped = isSwapped ? at(2, column - 2) + 1 : Infinity;
    next.push(Math.min(changed, swapped, at(1, column) + 1, (next[column - 1] ?? Infinity) + 1));
  }
  return next;
}
