// Writes the list as CSV (RFC 4180) that import-dealers reads back to the same dealers, and in which no cell runs as a formula (Q7).
import Papa from 'papaparse';
import type { Dealer } from './dealer.ts';
import { neutraliseFormula } from './formula-cells.ts';

const HEADINGS = ['name', 'website', 'phone', 'email', 'street', 'city', 'state', 'zip', 'contact_url', 'brand', 'tags', 'notes'];

export function exportDealersCsv(dealers: readonly Dealer[]): string {
  const data = dealers.map((dealer) => cellsOf(dealer).map(neutraliseFormula));
  return Papa.unparse({ fields: HEADINGS, data }, { newline: '\r\n' });
}

function cellsOf(dealer: Dealer): string[] {
  const { name, website, phone, city, state, zip, street = '', email = '', contactUrl = '', brand = '', notes = '', tags = [] } = dealer;
  return [name, website, phone, email, street, city, state, zip, contactUrl, brand, tags.join('; '), notes];
}
