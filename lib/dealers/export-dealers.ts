// Writes the list as CSV (RFC 4180) that import-dealers reads back to the same dealers, and in which no cell runs as a formula (Q7).
import Papa from 'papaparse';
import type { Dealer } from './dealer.ts';
import { neutraliseFormula } from './formula-cells.ts';
import type { DealerColumn } from './header-words.ts';
import { EXPORT_COLUMNS } from './list-columns.ts';

export function exportDealersCsv(dealers: readonly Dealer[]): string {
  const fields = EXPORT_COLUMNS.map(([heading]) => heading);
  const data = dealers.map((dealer) => EXPORT_COLUMNS.map(([, column]) => neutraliseFormula(cellOf(dealer, column))));
  return Papa.unparse({ fields, data }, { newline: '\r\n' });
}

function cellOf(dealer: Dealer, column: DealerColumn): string {
  if (column === 'tags') return (dealer.tags ?? []).join('; ');
  return column === 'place' ? '' : (dealer[column] ?? '');
}
