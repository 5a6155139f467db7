// "About me" and "the car I want". Problems stand beside their field once the person has left it.
import { useState } from 'preact/hooks';
import { checkInquiry } from '../../inquiry/check-inquiry.ts';
import type { Draft } from './draft.ts';
import type { FieldOf } from './fields.ts';
import { BUYER_FIELDS, VEHICLE_FIELDS } from './fields.ts';
import { LoadInquiry } from './load-inquiry.tsx';
import { TextField } from './text-field.tsx';

export function AboutMe({ draft }: { readonly draft: Draft }) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const wasStored = useState(!draft.isNew)[0];
  const problems = checkInquiry(draft.inquiry);
  const shared = {
    draft,
    problemOf: (name: string) => (wasStored || seen.includes(name) ? problems.find((problem) => problem.field === name) : undefined),
    leave: (name: string) => setSeen((before) => [...before, name]),
  };
  return (
    <>
      <h2>About me</h2>
      <p class="lead">This is what goes into the dealers’ forms. It stays on this computer until you press Start.</p>
      <LoadInquiry draft={draft} onLoaded={() => setSeen(BUYER_FIELDS.map((field) => field.name))} />
      <FieldGroup legend="You" fields={BUYER_FIELDS} {...shared} />
      <FieldGroup legend="The car you want" fields={VEHICLE_FIELDS} {...shared} />
      <p class="next">
        <a class="button primary" href="#message">
          Next: your message
        </a>
      </p>
    </>
  );
}

interface FieldGroupProps {
  readonly legend: string;
  readonly fields: readonly FieldOf[];
  readonly draft: Draft;
  readonly problemOf: (name: string) => ReturnType<typeof checkInquiry>[number] | undefined;
  readonly leave: (name: string) => void;
}

function FieldGroup({ legend, fields, draft, problemOf, leave }: FieldGroupProps) {
  return (
    <fieldset class="card fields">
      <legend>{legend}</legend>
      {fields.map((field) => (
        <TextField
          key={field.name}
          {...field}
          value={valueOf(draft, field.name)}
          problem={problemOf(field.name)}
          onChange={(value) => draft.change(field.name, value)}
          onLeave={() => leave(field.name)}
        />
      ))}
    </fieldset>
  );
}

function valueOf({ inquiry }: Draft, field: FieldOf['name']): string {
  const [group, name] = field.split('.') as ['buyer', keyof Draft['inquiry']['buyer']];
  return inquiry[group][name];
}
