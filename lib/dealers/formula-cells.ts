// Spreadsheets run cells that look like formulas (Q7). Export puts an apostrophe before them, import takes that one off again; the two
// undo each other exactly, also for texts that start with apostrophes of their own. A formula that makes a link is read as what it makes.

const LOOKS_LIKE_FORMULA = /^[\s\0']*[=+\-@]|^'*[\t\r\n\0]/;

export function neutraliseFormula(cell: string): string {
  return LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
}

export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

const LONGEST_LINK = 4200;
const LINK =
  /^\s*=\s*(?:hyperlink|hiperv[ií]nculo|lien_hypertexte|hiperliga[cç][aã]o)\(\s*(?:"+([^"]*)"+|[a-z$]+[\d$]+)\s*(?:[,;]\s*(?:"+([^"]*)"+|[^"()]*)\s*)?\)\s*$/iu;

/** Where the link leads and what it shows, each '' where only another cell says it; null: the cell is no such formula. */
export function linkOfFormula(cell: string): { readonly address: string; readonly text: string } | null {
  if (cell.length > LONGEST_LINK) return null;
  const [formula, address = '', text = ''] = LINK.exec(cell) ?? [];
  return formula === undefined ? null : { address: address.trim(), text: text.trim() };
}
