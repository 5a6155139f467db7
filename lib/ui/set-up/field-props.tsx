// What every field of the set-up is described by and drawn from.
import type { InquiryField, Problem } from '../../inquiry/inquiry.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface FieldOf {
  readonly name: InquiryField;
  readonly label: string;
  readonly hint?: string;
  readonly autocomplete?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly inputMode?: 'numeric';
  /** Words to choose from; others may be typed. */
  readonly choices?: readonly string[];
  /** One of these, in a list. */
  readonly options?: readonly Option[];
  /** One of these, all in sight. */
  readonly radios?: readonly Option[];
  readonly required?: boolean;
  /** Takes a whole row of the form. */
  readonly wide?: boolean;
}

export interface FieldProps {
  readonly field: FieldOf;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

export function FieldLabel({ field }: { readonly field: FieldOf }) {
  return (
    <label for={field.name}>
      {field.label}
      {field.required && <span class="required"> (needed)</span>}
    </label>
  );
}

export function markOf(name: string, problem: Problem | undefined) {
  return { 'aria-invalid': problem?.level === 'error', 'aria-describedby': `${name}-note` };
}
