// One labelled line of text, or a day, with its hint and the problem that belongs to it.
import { FieldLabel, type FieldProps, markOf } from './field-props.tsx';
import { FieldNote } from './field-note.tsx';

export function TextField({ field, value, problem, onChange, onLeave }: FieldProps) {
  const { name, choices } = field;
  return (
    <div class={field.wide ? 'field wide' : 'field'}>
      <FieldLabel field={field} />
      <input
        id={name}
        name={name}
        type={typeFor(field.type, value)}
        value={value}
        maxLength={300}
        autocomplete={field.autocomplete ?? 'off'}
        {...(field.inputMode ? { inputMode: field.inputMode } : {})}
        {...(choices ? { list: `${name}-choices` } : {})}
        {...markOf(name, problem)}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {choices && (
        <datalist id={`${name}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <FieldNote field={name} problem={problem} hint={field.hint} />
    </div>
  );
}

// A day in words of the person's own (from a file) would vanish from a date field.
function typeFor(type: FieldProps['field']['type'], value: string): NonNullable<FieldProps['field']['type']> {
  return type === 'date' && value !== '' && !/^\d{4}-\d\d-\d\d$/.test(value) ? 'text' : (type ?? 'text');
}
