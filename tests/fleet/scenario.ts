// What a scenario is. One file in scenarios/ exports one of these; everything a test needs to know about a
// dealer site (who, how it answers, what the run must end with, what may reach the dealer) is in it.

import type { Chance } from './chance.ts';
import type { Fields } from './read-fields.ts';

export type Dealer = {
  name: string;
  /** Registrable domain, one per dealer: the product folds dealers by it. */
  host: string;
  street: string;
  city: string;
  state: string;
  zip: string;
  phone: string;
};

export type Expectation = { status: 'sent' | 'needs-you' | 'failed' | 'skipped'; codes: readonly string[] };

/** HTML autocomplete tokens, and `message`. */
export type LeadRole = 'given-name' | 'family-name' | 'name' | 'email' | 'tel' | 'postal-code' | 'message';

/** Which submission is the lead, and when this server takes it. */
export type LeadRule = {
  path: string;
  fields: Partial<Record<LeadRole, string>>;
  required: readonly LeadRole[];
  /** Names that must arrive empty; otherwise the lead is binned behind the normal thank-you. */
  traps?: readonly string[];
  /** Names of consents the buyer never gives. */
  consents?: readonly string[];
  /** Values a choice may have; '' when leaving it is fine. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** What the page itself puts into a right submission; the server refuses one without. */
  pageFills?: Readonly<Record<string, string>>;
};

/** What the script in each page watches, as selectors: nothing is marked in the page itself. */
export type PageWatch = {
  form: string;
  press: string;
  traps?: readonly string[];
  consents?: readonly string[];
  /** Name → selector of what must be neither clicked nor typed in. */
  forbidden?: Readonly<Record<string, string>>;
};

export type LeadVerdict = { accepted: boolean; binned: boolean; reason: string };

export type FleetRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | undefined>>;
  fields: Fields;
  scenario: Scenario;
  seed: string;
  /** Fresh for each request, equal for equal seed, scenario and path. */
  chance: Chance;
  /** Set when this request is the lead. */
  verdict: LeadVerdict | null;
};

export type FleetResponse = { status: number; headers: Readonly<Record<string, string>>; body: string };

export type Scenario = {
  number: number;
  name: string;
  dealer: Dealer;
  /** As a person typed it in the list; `http://host/` when left out. */
  website?: string;
  reach?: 'no-such-host';
  expect: Expectation & { withoutPhone?: Expectation };
  oracle?: LeadRule;
  watch?: PageWatch;
  handle: (request: FleetRequest) => FleetResponse;
};
