// Dealers and an inquiry that are valid by default.
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { blankInquiry } from '../../../lib/inquiry/blank-inquiry.ts';
import type { Inquiry } from '../../../lib/inquiry/inquiry.ts';
import { DEFAULT_POLICY } from '../../../lib/batch/policy.ts';
import type { StartInput } from '../../../lib/runner/plan-start.ts';

export function dealerWith(patch: Partial<Dealer> = {}): Dealer {
  const site = patch.dealerKey ?? 'mapletonford.test';
  const place = { city: 'Denver', state: 'CO', zip: '80202', phone: '' };
  return {
    id: `id of ${site}`,
    dealerKey: site,
    name: 'Mapleton Ford',
    website: site,
    address: `https://${site}/`,
    ...place,
    addedAt: 1,
    ...patch,
  };
}

export function inquiryWith(patch: Partial<Inquiry> = {}): Inquiry {
  const blank = blankInquiry('inquiry');
  return {
    ...blank,
    buyer: {
      ...blank.buyer,
      firstName: 'Jordan',
      lastName: 'Avery',
      email: 'jordan.avery.cars@example.com',
      phone: '',
      zip: '80202',
      city: 'Denver',
      state: 'CO',
    },
    vehicle: { ...blank.vehicle, condition: 'new', year: '2026', make: 'Honda', model: 'CR-V', trim: 'EX-L' },
    message: { full: 'Hello {{dealer_name}}, your price please. {{full_name}}', medium: 'Price please. {{full_name}}', short: 'Price?' },
    updatedAt: 1,
    ...patch,
  };
}

/** Nothing chosen, nothing asked, nothing in the way. */
export function startInputWith(patch: Partial<StartInput> = {}): StartInput {
  return {
    dealers: [dealerWith()],
    unticked: [],
    inquiry: inquiryWith(),
    mode: 'automatic',
    assisted: [],
    askAgain: [],
    suppressed: [],
    giveBack: false,
    ledger: [],
    policy: DEFAULT_POLICY,
    openBatch: null,
    ...patch,
  };
}

export function countingIds(): () => string {
  let count = 0;
  return () => `id-${count++}`;
}
