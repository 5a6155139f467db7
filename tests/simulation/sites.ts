// The dealers' sites of a run: how each loads, what the script finds on it, and what it does with a message. What a site has
// really received is kept here, so that the product's claims can be held against it.
import type { Dealer } from '../../lib/dealers/dealer.ts';
import { blankInquiry } from '../../lib/inquiry/blank-inquiry.ts';
import type { Inquiry } from '../../lib/inquiry/inquiry.ts';
import type { NewBatch } from '../../lib/runner/new-batch.ts';
import { newBatch } from '../../lib/runner/new-batch.ts';
import { Chance, weigh } from './chance.ts';
import type { RunPlan } from './run-plan.ts';

export type Load = 'ok' | 'fallback' | 'dns' | 'disconnected' | 'hangs' | 'late' | 'broken' | 'elsewhere' | 'file' | 'certificate';
export type Answer =
  'message' | 'page' | 'nothing' | 'error-500' | 'error-429' | 'login' | 'complaint' | 'unclear' | 'slow' | 'thanks-and-500' | 'never';

export interface Site {
  readonly name: string;
  readonly load: Load;
  readonly loadMs: number;
  /** Pages before the one with the form. */
  readonly hops: number;
  readonly offers: 'form' | 'captcha' | 'wall' | 'question' | 'nothing';
  /** A person was seen: it shows its pages from now on. */
  wallPassed: boolean;
  /** A native question comes with the press, and stops the page until the person answers; 0: none. */
  readonly questionMs: number;
  /** Path of the page we remember from an earlier batch, rightly or not; '': none. */
  readonly knownPage: string;
  readonly lookMs: number;
  readonly fillMs: number;
  readonly wantsStage: boolean;
  answer: Answer;
  readonly answerMs: number;
  /** Messages that came in: by our press, by the person's. */
  received: number;
  /** It has shown its confirmation. */
  confirmed: boolean;
}

export function makeSites({ seed, dealers }: Pick<RunPlan, 'seed' | 'dealers'>): Site[] {
  return Array.from({ length: dealers }, (_, index) => makeSite(`dealer-${index}.test`, new Chance(seed * 31 + index * 7919 + 5)));
}

const LOADS = weigh({ ok: 84, fallback: 4, dns: 2, hangs: 2, late: 2, broken: 2, elsewhere: 1.5, file: 1, certificate: 1.5 });
const KNOWN_PAGES = weigh({ '': 80, '/page-1': 10, '/old': 10 });
const HOPS = weigh({ 0: 60, 1: 34, 2: 6 });
const OFFERS = weigh({ form: 81, captcha: 6, wall: 4, question: 4, nothing: 5 });
const ANSWERS = weigh({
  message: 40,
  page: 33,
  nothing: 3,
  'error-500': 4,
  'error-429': 2,
  login: 2,
  complaint: 4,
  unclear: 4,
  slow: 4,
  'thanks-and-500': 2,
  never: 2,
});

function makeSite(name: string, chance: Chance): Site {
  const load = chance.weighted(LOADS);
  return {
    name,
    load,
    knownPage: chance.weighted(KNOWN_PAGES),
    loadMs: chance.ms(100, 4000),
    hops: Number(chance.weighted(HOPS)),
    offers: chance.weighted(OFFERS),
    wallPassed: false,
    questionMs: chance.odds(0.03) ? chance.ms(1000, 120_000) : 0,
    lookMs: chance.ms(100, 3000),
    fillMs: chance.odds(0.05) ? chance.ms(60_000, 88_000) : chance.ms(8000, 15_000),
    wantsStage: chance.odds(0.2),
    answer: chance.weighted(ANSWERS),
    answerMs: chance.ms(100, 4000),
    received: 0,
    confirmed: false,
  };
}

const BLANK = blankInquiry('inquiry');
const INQUIRY: Inquiry = {
  ...BLANK,
  buyer: { ...BLANK.buyer, firstName: 'Dana', lastName: 'Rivera', email: 'dana@example.com' },
  vehicle: { ...BLANK.vehicle, condition: 'new' },
  message: { full: 'A written price, please.', medium: 'A price, please.', short: 'Price?' },
};

function dealerAt(index: number): Dealer {
  const website = `dealer-${index}.test`;
  return {
    id: `dealer ${index}`,
    dealerKey: website,
    name: `Dealer ${index}`,
    website,
    address: `https://${website}/`,
    city: '',
    state: '',
    zip: '',
    phone: '',
    addedAt: 0,
  };
}

const templates = new Map<string, NewBatch>();

/** A batch over these dealers, made by the product's own code once and then given new ids. */
export function batchOver(
  indexes: readonly number[],
  mode: 'automatic' | 'assist',
  now: number,
  newId: (kind: string) => string,
): NewBatch {
  const name = `${mode} ${indexes.join()}`;
  const template = templates.get(name) ?? newBatch(indexes.map(dealerAt), INQUIRY, mode, { now: 0, newId: () => '' });
  templates.set(name, template);
  const id = newId('batch');
  const contacts = template.contacts.map((contact) => ({ ...contact, id: newId('contact'), batchId: id }));
  return { batch: { ...template.batch, id, startedAt: now }, contacts };
}
