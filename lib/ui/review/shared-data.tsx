// What each dealer will know of the person: exactly what is given, nothing else.
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { FieldOf } from '../set-up/field-props.tsx';
import { BUYER_FIELDS } from '../set-up/fields.ts';

export function SharedData({ inquiry }: { readonly inquiry: Inquiry }) {
  const { phone } = inquiry.buyer;
  return (
    <section class="card" aria-labelledby="shared-title">
      <h3 id="shared-title">What each dealer gets from you</h3>
      <dl class="shared">
        {BUYER_FIELDS.map((field) => (
          <SharedLine key={field.name} label={field.label} value={valueOf(inquiry, field.name)} />
        ))}
      </dl>
      <p class="hint">
        {phone === '' ? 'No phone number is given. ' : 'Your phone number is given, so expect calls. '}
        The car and your message go along, as below. Boxes for marketing are never ticked.
      </p>
    </section>
  );
}

function SharedLine({ label, value }: { readonly label: string; readonly value: string }) {
  if (value.trim() === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function valueOf({ buyer }: Inquiry, field: FieldOf['name']): string {
  return buyer[field.split('.')[1] as keyof Inquiry['buyer']];
}
