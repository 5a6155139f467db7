// An inquiry in which nothing is said yet, and one from an older version completed with what it couldn't hold. Adds blanks only, never
// an answer; the contact preference and the message are what the person starts from and sees.
import { builtInMessages } from './built-in-messages.ts';
import { CONTACT_PREFERENCES } from './choices.ts';
import type { Buyer, Inquiry, Vehicle } from './inquiry.ts';

export const BLANK_BUYER: Buyer = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  zip: '',
  city: '',
  state: '',
  contactPreference: '',
};

export const BLANK_VEHICLE: Vehicle = {
  interest: '',
  condition: '',
  year: '',
  make: '',
  model: '',
  trim: '',
  exteriorColor: '',
  interiorColor: '',
  mustHave: '',
  avoid: '',
  vin: '',
  stock: '',
  timeframe: '',
  payment: '',
  tradeIn: '',
  deadline: '',
};

/** `updatedAt` 0: nothing was ever typed or stored. */
export function blankInquiry(id: string): Inquiry {
  return {
    id,
    name: '',
    language: 'en',
    buyer: { ...BLANK_BUYER, contactPreference: CONTACT_PREFERENCES[0].en },
    vehicle: BLANK_VEHICLE,
    message: builtInMessages('new', 'en'),
    updatedAt: 0,
  };
}

/** A stored row may be older than some of its fields. */
export function completeInquiry(stored: Inquiry): Inquiry {
  return {
    ...stored,
    name: stored.name ?? '',
    language: stored.language ?? 'en',
    buyer: { ...BLANK_BUYER, ...stored.buyer },
    vehicle: { ...BLANK_VEHICLE, ...stored.vehicle },
  };
}
