// The fleet as a dealer list: what a person would import, and how each row must end.

import type { Expectation, Scenario } from './scenario.ts';

export type FleetRow = {
  scenario: number;
  /** A letter, where the scenario has twins. */
  variant?: string;
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
  const { withoutPhone, ...expected } = scenario.expect;
  const row = { scenario: scenario.number, name, website: scenario.website ?? `http://${host}/`, city, state, zip, phone };
  const twin = scenario.variant === undefined ? {} : { variant: scenario.variant };
  return { ...row, ...twin, expected, ...(withoutPhone ? { expectedWithoutPhone: withoutPhone } : {}) };
}

/** All rows a list has for a scenario, the dealer's own first. */
export function rowsOf(scenario: Scenario): FleetRow[] {
  const own = rowOf(scenario);
  const more = scenario.moreRows?.(scenario.dealer) ?? [];
  return [own, ...more.map(({ expect, ...cells }) => ({ ...own, ...cells, expected: expect }))];
}

/** Whether an outcome is one the fleet allows. */
export const meets = ({ status, codes, or }: Expectation, got: { status: string; code: string | null }): boolean =>
  (got.status === status && codes.includes(got.code ?? '')) || (or !== undefined && meets(or, got));

const COLUMNS = ['name', 'website', 'city', 'state', 'zip', 'phone'] as const;

export function fleetCsv(rows: readonly FleetRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => quoted(row[column])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
