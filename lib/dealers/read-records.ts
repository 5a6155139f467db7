// Cuts a table's text into records of cells (RFC 4180), one at a time, so that a long list can be read in slices. Forgives a quotation
// mark that is out of place: the cell is then taken as written and ends where it would without quotes, instead of swallowing the
// rows below. Takes time in proportion to the text, whatever is in it.

export interface ListRecord {
  readonly cells: readonly string[];
  /** Where the record ends in the text. */
  readonly end: number;
  /** A quotation mark was out of place. */
  readonly oddQuote: boolean;
}

const MOST_CELLS = 1000;
const SEARCHED_FOR_LATE_QUOTE = 300;

/** Lines end with `\n`. Records of nothing but blanks are left out. */
export function* readRecords(text: string, delimiter: string): Generator<ListRecord> {
  const reader = createReader(text, delimiter);
  while (reader.at() < text.length) {
    const record = reader.record();
    if (record.cells.some((cell) => cell.trim() !== '')) yield record;
  }
}

function createReader(text: string, delimiter: string) {
  const nextDelimiter = createFinder(text, delimiter);
  const nextLine = createFinder(text, '\n');
  let position = 0;
  let oddQuote = false;

  function record(): ListRecord {
    const cells: string[] = [];
    oddQuote = false;
    for (let more = true; more;) {
      const value = cell();
      if (cells.length < MOST_CELLS) cells.push(value);
      more = text[position] === delimiter;
      position += 1;
    }
    return { cells, end: position, oddQuote };
  }

  // Leaves `position` at the delimiter or line end after the cell.
  function cell(): string {
    const start = skipBlanks(text, position, delimiter);
    if (text[start] === '"') {
      const quoted = closedCell(start) ?? lateClosedCell(start);
      if (quoted !== null) return quoted;
      oddQuote = true;
    }
    const end = Math.min(nextDelimiter(position), nextLine(position));
    const value = text.slice(position, end);
    position = end;
    return value;
  }

  function closedCell(start: number): string | null {
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 2)) {
      if (text[quote + 1] === '"') continue;
      if (!endsCell(quote)) return null;
      const value = text.slice(start + 1, quote).replaceAll('""', '"');
      position = skipBlanks(text, quote + 1, delimiter);
      return value;
    }
    return null;
  }

  // `"Oak "The Best" Ford",oak.test`: quotes inside that were not doubled.
  function lateClosedCell(start: number): string | null {
    const limit = Math.min(nextLine(position), start + SEARCHED_FOR_LATE_QUOTE);
    for (let quote = text.indexOf('"', start + 1); quote !== -1 && quote < limit; quote = text.indexOf('"', quote + 1)) {
      if (!endsCell(quote)) continue;
      position = skipBlanks(text, quote + 1, delimiter);
      return text.slice(start + 1, quote);
    }
    return null;
  }

  function endsCell(quote: number): boolean {
    const after = skipBlanks(text, quote + 1, delimiter);
    return after >= text.length || text[after] === delimiter || text[after] === '\n';
  }

  return { at: () => position, record };
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' && delimiter !== ' ') at += 1;
  return at;
}

// Asked for growing positions only, so that looking ahead is never repeated.
function createFinder(text: string, what: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(what, from);
      if (found === -1) found = text.length;
    }
    return found;
  };
}
