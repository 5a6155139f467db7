// The fleet as a dealer list: what a person would import, and how each row must end.

import type { Expectation, Scenario } from './scenario.ts';

export type FleetRow = {
  scenario: number;
  name: string;
  website: string;
  city: string;
  state: string;
  zip: string;
  phone: string;
  expected: Expectation;
  /** Where leaving the phone out changes the outcome. */
  expectedWithoutPhone?: Expectation;
};

/** The list of `npm start`: twelve sites and the broken link. */
export const FIRST_LIST = [1, 3, 4, 5, 8, 10, 22, 25, 26, 33, 37, 66, 0] as const;

/** Scenario 0: no site behind it, only a row nobody can open. */
export const brokenLinkRow: FleetRow = {
  scenario: 0,
  name: 'Broken Link Motors',
  website: 'htp:/not a url',
  city: 'Pueblo',
  state: 'CO',
  zip: '81003',
  phone: '(719) 555-0100',
  expected: { status: 'skipped', codes: ['BAD_URL'] },
};

export function rowOf(scenario: Scenario): FleetRow {
  const { name, host, city, state, zip, phone } = scenario.dealer;
  const { status, codes, withoutPhone } = scenario.expect;
  const row = { scenario: scenario.number, name, website: scenario.website ?? `http://${host}/`, city, state, zip, phone };
  return { ...row, expected: { status, codes }, ...(withoutPhone ? { expectedWithoutPhone: withoutPhone } : {}) };
}

const COLUMNS = ['name', 'website', 'city', 'state', 'zip', 'phone'] as const;

export function fleetCsv(rows: readonly FleetRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => quoted(row[column])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
