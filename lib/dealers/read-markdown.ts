// The tables of a Markdown text as records of cells: lines of cells between bars, with a line of dashes below the headings. Emphasis and
// code marks around a cell are taken off, links stand in a cell of their own; what stands between the tables is no row. So are tables
// drawn with `+---+`.

const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$/;
const MOST_CELLS = 1000;
const DRAWN = /^\s*\+(?:[-=:]+\+)+\s*$/;
const LINK = /\[([^\][]{0,300})\]\(\s*<?((?:https?:\/\/|www\.)[^\s)>]+)[^)]{0,300}\)/gi;
const MARKS = /^(\*\*|__|\*|_|`)(.+)\1$/;

/** null: the text holds no such table. */
export function readMarkdownTables(text: string): string[][] | null {
  if (!text.includes('|') || !text.includes('--')) return null;
  const lines = text.split('\n');
  const records: string[][] = [];
  for (let at = 1, done = 0; at < lines.length; at += 1) {
    if (at <= done || !isRule(lines[at]) || !isTableLine(lines[at - 1])) continue;
    records.push(cellsOf(lines[at - 1] ?? ''));
    for (at += 1; isTableLine(lines[at]); at += 1) records.push(cellsOf(lines[at] ?? ''));
    done = at;
  }
  return records.length === 0 ? null : withLinks(records);
}

// The first record is headings.
function withLinks(records: readonly string[][]): string[][] {
  const width = Math.max(...records.map((cells) => cells.length));
  const links = records.map((cells) => cells.flatMap((cell) => [...cell.matchAll(LINK)].map(([, , address = '']) => address)).join(' '));
  if (links.every((link) => link === '')) return [...records];
  return records.map((cells, index) => {
    const padding = Array.from({ length: width - cells.length }, () => '');
    return [...cells.map((cell) => withoutMarks(cell.replace(LINK, '$1').trim())), ...padding, index === 0 ? 'link' : (links[index] ?? '')];
  });
}

function isRule(line = ''): boolean {
  return line.length < 2000 && (DRAWN.test(line) || (line.includes('|') && RULE.test(line)));
}

function isTableLine(line = ''): boolean {
  return line.includes('|');
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/, MOST_CELLS).map((cell) => withoutMarks(cell.replaceAll('\\|', '|').trim()));
}

function withoutMarks(cell: string): string {
  const inner = MARKS.exec(cell)?.[2];
  return inner === undefined ? cell : withoutMarks(inner);
}
