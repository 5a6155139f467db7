// One labelled line of text with its hint and the problem that belongs to it.
import type { InquiryField, Problem } from '../../inquiry/inquiry.ts';

export interface TextFieldProps {
  readonly name: InquiryField;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
  readonly problem: Problem | undefined;
  readonly autocomplete?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly hint?: string;
  /** Words to choose from; others may be typed. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Takes a whole row of the form. */
  readonly wide?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { name, label, value, problem, choices, hint, required = false } = props;
  return (
    <div class={props.wide ? 'field wide' : 'field'}>
      <label for={name}>
        {label}
        {required && <span class="required"> (needed)</span>}
      </label>
      <input
        id={name}
        name={name}
        type={props.type ?? 'text'}
        value={value}
        maxLength={300}
        autocomplete={props.autocomplete ?? 'off'}
        aria-invalid={problem?.level === 'error'}
        aria-describedby={`${name}-note`}
        {...(choices ? { list: `${name}-choices` } : {})}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      {choices && (
        <datalist id={`${name}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <FieldNote field={name} problem={problem} hint={hint} />
    </div>
  );
}

interface FieldNoteProps {
  readonly field: string;
  readonly problem: Problem | undefined;
  readonly hint?: string | undefined;
}

/** What is wrong with a field, or else how it is meant. */
export function FieldNote({ field, problem, hint }: FieldNoteProps) {
  const marks = problem ? { 'data-problem': field, class: `field-note ${problem.level}` } : { class: 'field-note' };
  return (
    <p id={`${field}-note`} {...marks}>
      {problem?.message ?? hint ?? ''}
    </p>
  );
}
