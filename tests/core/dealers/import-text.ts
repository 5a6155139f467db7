// Imports a text as the product does, with ids and a time that stay the same.
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { importDealers } from '../../../lib/dealers/import-dealers.ts';
import type { ImportReport } from '../../../lib/dealers/import-report.ts';

export function importText(
  text: string,
  existing: readonly Dealer[] = [],
  websites: ReadonlyMap<number, string> = new Map(),
): ImportReport {
  let count = 0;
  return importDealers(text, existing, { now: 5_000, newId: () => `new-${(count += 1)}`, websites });
}

/** "name address", or the code of the rejection, for every row. */
export function outcomes(text: string): string[] {
  const { rows, dealers } = importText(text);
  return rows.map(({ code, dealerId }) => {
    const dealer = dealers.find(({ id }) => id === dealerId);
    return code ?? `${dealer?.name} ${dealer?.address}`.trim();
  });
}
