// What the person asks for: who they are, which car, and the message in three lengths. Plain data; '' means "not given", never undefined
// or null. Whether it is fit to be sent is decided in check-inquiry.ts.

export interface Buyer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly zip: string;
  readonly city: string;
  readonly state: string;
  /** How dealers may answer, in words that follow “reply by”; '' says by e-mail. */
  readonly contactPreference: string;
}

export interface Vehicle {
  /** '' and 'buy' are the same; 'lease' and 'trade-in' (buy, and trade in a car) choose other built-in messages. */
  readonly interest: string;
  readonly condition: string;
  readonly year: string;
  readonly make: string;
  readonly model: string;
  readonly trim: string;
  readonly exteriorColor: string;
  readonly interiorColor: string;
  readonly mustHave: string;
  readonly avoid: string;
  readonly vin: string;
  readonly stock: string;
  readonly timeframe: string;
  readonly payment: string;
  readonly tradeIn: string;
  /** Until when an answer helps: an ISO date (`2026-12-04`), or the person's own words. */
  readonly deadline: string;
}

/** The same message for large, middling and small message fields; mustache templates over MESSAGE_VARIABLES. */
export interface MessageTemplates {
  readonly full: string;
  readonly medium: string;
  readonly short: string;
}

export type MessageLength = keyof MessageTemplates;

/** The languages the built-in messages are written in; the person's own text may be in any. */
export type MessageLanguage = 'en' | 'es' | 'fr';

export interface Inquiry {
  readonly id: string;
  /** What the person calls it; '' is named after its car (inquiry-title.ts). */
  readonly name: string;
  /** The language in which our own words stand in the message: `used`, `within a month`, a date. */
  readonly language: MessageLanguage;
  readonly buyer: Buyer;
  readonly vehicle: Vehicle;
  readonly message: MessageTemplates;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

export type InquiryField = `buyer.${keyof Buyer}` | `vehicle.${keyof Vehicle}` | `message.${MessageLength}`;

/** Something the person should mend (error: nothing can be sent) or look at (warning). */
export interface Problem {
  /** An InquiryField, or a path in a file such as `buyer` or `message`. */
  readonly field: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** What a message says about the dealer it goes to. */
export interface DealerFacts {
  readonly name: string;
  readonly city: string;
}
