// Which of the person's details leave this computer: into form fields, in the message only, or never (contact-form/answer-text.ts).
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { inquiryTitle } from '../../inquiry/inquiry-title.ts';

export function WhatDealersSee({ inquiry }: { readonly inquiry: Inquiry }) {
  return (
    <section class="card" aria-labelledby="seen-title" data-view="what-dealers-see">
      <h3 id="seen-title">What each dealer will see</h3>
      <p class="hint">A form gets only what it asks for:</p>
      <dl class="shared">
        {seenIn(inquiry).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl class="seen">
        <dt>Only inside your message, where its text uses them</dt>
        <dd>Colors, must have, please no, how you pay, answers wanted by, how dealers should answer.</dd>
        <dt>Answered for you where a form asks</dt>
        <dd>Reach me by: e-mail. Time: any. Department: sales. Country: United States. Subject: the price for your car.</dd>
        <dt>Never</dt>
        <dd>
          Other dealers and what they answered, your other inquiries, the name of this inquiry, social security number, birthday, income,
          driver’s license, street address. No account, no credit application, no consent to marketing.
        </dd>
      </dl>
    </section>
  );
}

function seenIn({ buyer, vehicle }: Inquiry): readonly (readonly [label: string, value: string])[] {
  const car = [vehicle.condition, inquiryTitle({ name: '', vehicle }), vehicle.trim].filter(Boolean).join(' ');
  const more = [
    ['VIN', vehicle.vin],
    ['Stock number', vehicle.stock],
    ['When you buy', vehicle.timeframe],
    ['Trade-in', vehicle.tradeIn],
  ] as const;
  return [
    ['Name', orNotGiven(`${buyer.firstName} ${buyer.lastName}`)],
    ['E-mail', orNotGiven(buyer.email)],
    ['Phone', buyer.phone.trim() === '' ? 'Not given: no dealer gets one' : `${buyer.phone} (expect calls)`],
    ['ZIP', orNotGiven(buyer.zip)],
    ['City and state', orNotGiven([buyer.city, buyer.state].filter(Boolean).join(', '))],
    ['Car', car],
    ...more.filter(([, value]) => value.trim() !== ''),
    ['Message', 'Your text, made out to that dealer'],
  ];
}

function orNotGiven(value: string): string {
  return value.trim() || 'Not given';
}
