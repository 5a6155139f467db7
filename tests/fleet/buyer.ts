// The person every fleet test acts for: plain data, all invented. The message uses the variables of the
// product's templates (dealer-sites.md 4.2), so a dealer must never receive a pair of braces.

export const inquiry = {
  buyer: {
    firstName: 'Jordan',
    lastName: 'Avery',
    email: 'jordan.avery.cars@example.com',
    phone: '(303) 555-0142',
    zip: '80202',
    city: 'Denver',
    state: 'CO',
  },
  vehicle: { condition: 'new', year: '2026', make: 'Honda', model: 'CR-V', trim: 'EX-L' },
  message: {
    full: `Hello {{dealer_name}} team,

I'm looking for a {{condition}} {{year}} {{make}} {{model}}{{#trim}} {{trim}}{{/trim}} and plan to buy within the next week. I'm asking several dealers for their best written out-the-door price for {{zip}}.

Please list the selling price, dealer or doc fee, taxes, title and registration, any accessories or other fees, and the VIN. No add-ons please, unless they are itemized and optional, and tell me until when the price is good.

I plan to pay cash. Please reply by e-mail; I prefer no calls or texts for now.

Thank you,
{{full_name}}`,
    medium: `Hello {{dealer_name}} team, I plan to buy a {{condition}} {{year}} {{make}} {{model}}{{#trim}} {{trim}}{{/trim}} within a week. Please e-mail me your best written out-the-door price for {{zip}}: selling price, dealer fees, taxes, title and registration, any accessories, and the VIN. E-mail only, please; no calls or texts for now. Thank you, {{full_name}}`,
    short: `Please e-mail me an itemized out-the-door price for a {{condition}} {{year}} {{make}} {{model}}{{#trim}} {{trim}}{{/trim}} for ZIP {{zip}}, incl. all dealer fees, taxes and VIN. E-mail only, please. {{full_name}}`,
  },
} as const;
