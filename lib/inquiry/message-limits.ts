// How long each of the three messages may be, in characters (dealer-sites.md §4.2). A written template may be longer than what it renders to.
import type { DealerFacts, MessageLength } from './inquiry.ts';

export const MESSAGE_LENGTHS = ['full', 'medium', 'short'] as const satisfies readonly MessageLength[];

export const MESSAGE_LIMITS: Readonly<Record<MessageLength, number>> = { full: 1000, medium: 500, short: 250 };

export const LONGEST_TEMPLATE = 5000;

/** A dealer with a longish name: templates are judged as they would be sent to it. */
export const SAMPLE_DEALER: DealerFacts = { name: 'Mapleton Chrysler Dodge Jeep Ram', city: 'Mapleton' };
