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

export type Expectation = {
  status: 'sent' | 'needs-you' | 'failed' | 'skipped';
  codes: readonly string[];
  /** Where the specification allows another status, too. */
  or?: { status: Expectation['status']; codes: readonly string[] };
};

/** HTML autocomplete tokens, `email-again` and `message`. */
export type LeadRole = 'given-name' | 'family-name' | 'name' | 'email' | 'email-again' | 'tel' | 'postal-code' | 'message';

/** Which submission is the lead, and when this server takes it. */
export type LeadRule = {
  path: string;
  /** Posts of the same form that come before it and count for nothing: a review page's. */
  before?: readonly string[];
  fields: Partial<Record<LeadRole, string>>;
  required: readonly LeadRole[];
  /** One of these is enough. */
  oneOf?: readonly LeadRole[];
  /** Names of choices and the like that must arrive, whatever their value. */
  needs?: readonly string[];
  /** Names that must arrive empty; otherwise the lead is binned behind the normal thank-you. */
  traps?: readonly string[];
  /** Names of consents the buyer never gives. */
  consents?: readonly string[];
  /** Values a choice may have; '' when leaving it is fine. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** What the page itself puts into a right submission; the server refuses one without. */
  pageFills?: Readonly<Record<string, string>>;
  /** What a right lead carries besides, where the page works it out. */
  alsoSends?: Readonly<Record<string, string>>;
  /** Where the message must end with the buyer's name: a cut one doesn't. */
  uncut?: boolean;
  /** Joins what the page splits (a phone number in three boxes) before anything is judged. */
  normalise?: (fields: Fields) => Fields;
  /** Why this dealer takes no lead at all. */
  never?: string;
  /** More reasons to refuse a lead, or to bin it behind the normal thank-you; null when there is none. */
  refuse?: (fields: Fields) => string | null;
  bin?: (fields: Fields) => string | null;
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
  /** As asked for: with `www.`, or one of the scenario's other hosts. */
  host: string;
  secure: boolean;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | undefined>>;
  fields: Fields;
  scenario: Scenario;
  seed: string;
  /** Fresh for each request, equal for equal seed, scenario and path. */
  chance: Chance;
  /** 'light' leaves the filler out, for tests that look at answers only. */
  weight: 'real' | 'light';
  /** Set when this request is the lead. */
  verdict: LeadVerdict | null;
};

export type FleetResponse = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** How long this answer takes besides the usual latency; left out where the fleet has none. */
  delayMs?: number | 'never';
};

/** One thing somebody does in the dealer's tab; `frame` is a part of the frame's address. */
export type PersonStep =
  | { do: 'click'; selector: string; frame?: string }
  | { do: 'type'; selector: string; text: string; frame?: string }
  | { do: 'wait'; selector: string; frame?: string }
  | { do: 'accept-dialog' }
  | { do: 'close-tab' }
  | { do: 'kill-worker' };

/** What somebody does, when, and how the contact must end after it (as `expect` says when left out). */
export type Interlude = {
  when: 'handed-over' | 'filling' | 'pressed';
  steps: readonly PersonStep[];
  afterwards?: Expectation;
};

/** What a run must have set up for a scenario besides its row. */
export type Setup = {
  /** Changes to the usual buyer. */
  buyer?: Partial<Record<'firstName' | 'lastName' | 'phone' | 'zip', string>>;
  /** The buyer allowed required consents beforehand. */
  consent?: 'allow';
  /** The dealer was written to this many days ago. */
  sentDaysAgo?: number;
};

/** A row of the list besides the dealer's own: the same dealer written otherwise, or an address that is nobody's own site. */
export type MoreRow = { website: string; name?: string; phone?: string; expect: Expectation };

export type Scenario = {
  /** Of the table in the specification; gaps are kept. */
  number: number;
  /** A letter, for the twins of one number. */
  variant?: string;
  name: string;
  /** Tells instances of one scenario apart, where a list has several. */
  instance?: number;
  dealer: Dealer;
  /** Other hosts this scenario answers on: a frame's, another store's. */
  otherHosts?: (dealer: Dealer) => readonly string[];
  /** Hosts among them that the buyer gave access to before. */
  grants?: (dealer: Dealer) => readonly string[];
  /** As a person typed it in the list; `http://host/` when left out. */
  website?: string;
  /** Left out: plain http only, port 443 refuses. */
  reach?: 'no-such-host' | 'refused' | 'tls' | 'expired-tls';
  moreRows?: (dealer: Dealer) => readonly MoreRow[];
  setup?: Setup;
  interlude?: Interlude;
  /** What the site's own review asks for after Send: with one way on the extension does it, and so does a person who pressed. */
  review?: readonly PersonStep[];
  expect: Expectation & { withoutPhone?: Expectation };
  oracle?: LeadRule;
  watch?: PageWatch;
  handle: (request: FleetRequest) => FleetResponse;
  /** The same site with other fields, for an instance of it. */
  vary?: (chance: Chance) => Site;
};

/** What a site is made of, whoever the dealer is. */
export type Site = Pick<Scenario, 'oracle' | 'watch' | 'handle'>;

/** As in the specification: `29`, `2b`. */
export const labelOf = ({ number, variant }: Pick<Scenario, 'number' | 'variant'>): string => `${number}${variant ?? ''}`;

/** Every host a scenario answers on, without `www.`. */
export const hostsOf = ({ dealer, otherHosts }: Scenario): readonly string[] => [dealer.host, ...(otherHosts?.(dealer) ?? [])];
