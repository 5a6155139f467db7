// An inquiry that can be sent as it is; a test overrides what matters to it.
import { BUILT_IN_MESSAGES } from '../../../lib/inquiry/built-in-messages.ts';
import type { Buyer, Inquiry, MessageTemplates, Vehicle } from '../../../lib/inquiry/inquiry.ts';

export function buildBuyer(overrides: Partial<Buyer> = {}): Buyer {
  return {
    firstName: 'Dana',
    lastName: 'Rivera',
    email: 'dana.rivera@example.com',
    phone: '303-555-0123',
    zip: '80202',
    city: 'Denver',
    state: 'CO',
    ...overrides,
  };
}

export function buildVehicle(overrides: Partial<Vehicle> = {}): Vehicle {
  return {
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
    ...overrides,
  };
}

export function blankVehicle(): Vehicle {
  const vehicle = buildVehicle();
  return Object.fromEntries(Object.keys(vehicle).map((key) => [key, ''])) as unknown as Vehicle;
}

interface InquiryOverrides {
  readonly buyer?: Partial<Buyer>;
  readonly vehicle?: Partial<Vehicle>;
  readonly message?: Partial<MessageTemplates>;
}

export function buildInquiry({ buyer, vehicle, message }: InquiryOverrides = {}): Inquiry {
  return {
    id: 'inquiry-1',
    buyer: buildBuyer(buyer),
    vehicle: buildVehicle(vehicle),
    message: { ...BUILT_IN_MESSAGES, ...message },
    updatedAt: 1_000,
  };
}
