// An inquiry that can be sent as it is; a test overrides what matters to it.
import { BLANK_VEHICLE } from '../../../lib/inquiry/blank-inquiry.ts';
import { builtInMessages } from '../../../lib/inquiry/built-in-messages.ts';
import type { Buyer, Inquiry, MessageLanguage, MessageTemplates, Vehicle } from '../../../lib/inquiry/inquiry.ts';

export function buildBuyer(overrides: Partial<Buyer> = {}): Buyer {
  return {
    firstName: 'Dana',
    lastName: 'Rivera',
    email: 'dana.rivera@example.com',
    phone: '303-555-0123',
    zip: '80202',
    city: 'Denver',
    state: 'CO',
    contactPreference: 'e-mail only',
    ...overrides,
  };
}

export function buildVehicle(overrides: Partial<Vehicle> = {}): Vehicle {
  return {
    interest: 'buy',
    condition: 'new',
    year: '2026',
    make: 'Mapleton',
    model: 'Trailway',
    trim: 'Touring',
    exteriorColor: 'blue',
    interiorColor: 'black',
    mustHave: 'heated seats',
    avoid: 'paint protection',
    vin: '',
    stock: '',
    timeframe: 'within two weeks',
    payment: 'cash',
    tradeIn: '',
    deadline: '',
    ...overrides,
  };
}

export function blankVehicle(): Vehicle {
  return BLANK_VEHICLE;
}

interface InquiryOverrides {
  readonly name?: string;
  readonly language?: MessageLanguage;
  readonly buyer?: Partial<Buyer>;
  readonly vehicle?: Partial<Vehicle>;
  readonly message?: Partial<MessageTemplates>;
}

export function buildInquiry({ name = '', language = 'en', buyer, vehicle, message }: InquiryOverrides = {}): Inquiry {
  return {
    id: 'inquiry-1',
    name,
    language,
    buyer: buildBuyer(buyer),
    vehicle: buildVehicle(vehicle),
    message: { ...builtInMessages('new', 'en'), ...message },
    updatedAt: 1_000,
  };
}
