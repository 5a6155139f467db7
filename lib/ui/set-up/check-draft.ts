// Everything to tell about an inquiry while it is being typed: what the checks find, the phone number told more closely, and a day that
// has passed.
import { checkInquiry } from '../../inquiry/check-inquiry.ts';
import { checkDeadline } from '../../inquiry/check-vehicle.ts';
import type { DealerFacts, Inquiry, Problem } from '../../inquiry/inquiry.ts';
import { checkPhone } from './check-phone.ts';

/** `today` as an ISO date. */
export function checkDraft(inquiry: Inquiry, today: string, dealer?: DealerFacts): Problem[] {
  const phone = checkPhone(inquiry.buyer.phone);
  return [
    ...checkInquiry(inquiry, dealer).filter(({ field }) => field !== 'buyer.phone'),
    ...(phone ? [phone] : []),
    ...checkDeadline(inquiry.vehicle, today),
  ];
}

/** The day it is where the person is. */
export function dayOf(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
