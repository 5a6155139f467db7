// “About me”, “the car I want” and “the deal”. Problems stand beside their field once the person has left it.
import { useState } from 'preact/hooks';
import type { InquiryField, Problem } from '../../inquiry/inquiry.ts';
import { checkDraft, dayOf } from './check-draft.ts';
import { RadioField, SelectField } from './choice-fields.tsx';
import type { Draft } from './draft.ts';
import type { FieldOf, FieldProps } from './field-props.tsx';
import { BUYER_FIELDS, CAR_FIELDS, DEAL_FIELDS } from './fields.ts';
import { InquiryBar } from './inquiry-bar.tsx';
import { TextField } from './text-field.tsx';
import { WhatDealersSee } from './what-dealers-see.tsx';

export function AboutMe({ draft }: { readonly draft: Draft }) {
  return (
    <>
      <h2>About me</h2>
      <p class="lead">This is what goes into the dealers’ forms. It stays on this computer until you press Start.</p>
      <InquiryBar draft={draft} />
      <Fields key={draft.inquiry.id} draft={draft} />
      <WhatDealersSee inquiry={draft.inquiry} />
      <p class="next">
        <a class="button primary" href="#message">
          Next: your message
        </a>
      </p>
    </>
  );
}

function Fields({ draft }: { readonly draft: Draft }) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const wasStored = useState(!draft.isNew)[0];
  const problems = checkDraft(draft.inquiry, dayOf(new Date()));
  const shared = {
    draft,
    problemOf: (name: string) => (wasStored || seen.includes(name) ? problems.find(({ field }) => field === name) : undefined),
    leave: (name: string) => setSeen((before) => [...before, name]),
  };
  return (
    <>
      <FieldGroup legend="You" fields={BUYER_FIELDS} {...shared} />
      <FieldGroup legend="The car you want" fields={CAR_FIELDS} {...shared} />
      <FieldGroup legend="The deal" fields={DEAL_FIELDS} {...shared} />
    </>
  );
}

interface FieldGroupProps {
  readonly legend: string;
  readonly fields: readonly FieldOf[];
  readonly draft: Draft;
  readonly problemOf: (name: string) => Problem | undefined;
  readonly leave: (name: string) => void;
}

function FieldGroup({ legend, fields, draft, problemOf, leave }: FieldGroupProps) {
  return (
    <fieldset class="card fields">
      <legend>{legend}</legend>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={valueOf(draft, field.name)}
          problem={problemOf(field.name)}
          onChange={(value) => draft.change(field.name, value)}
          onLeave={() => leave(field.name)}
        />
      ))}
    </fieldset>
  );
}

function Field(props: FieldProps) {
  if (props.field.radios) return <RadioField {...props} />;
  return props.field.options ? <SelectField {...props} /> : <TextField {...props} />;
}

function valueOf({ inquiry }: Draft, field: InquiryField): string {
  const [group, name] = field.split('.') as ['buyer', keyof Draft['inquiry']['buyer']];
  return inquiry[group][name];
}
