// Spreadsheets run cells that look like formulas (Q7). Export puts an apostrophe before them, import takes that one off again; the two
// undo each other exactly, also for texts that start with apostrophes of their own.

const LOOKS_LIKE_FORMULA = /^[\s\0']*[=+\-@]|^'*[\t\r\n\0]/;

export function neutraliseFormula(cell: string): string {
  return LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
}

export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
