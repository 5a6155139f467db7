// Fields with a fixed set of answers: a list, or radios all in sight. An answer that isn't among them (from a file) is kept and shown.
import { FieldNote } from './field-note.tsx';
import { FieldLabel, type FieldProps, markOf, type Option } from './field-props.tsx';

export function SelectField({ field, value, problem, onChange, onLeave }: FieldProps) {
  const { name, options = [] } = field;
  return (
    <div class={field.wide ? 'field wide' : 'field'}>
      <FieldLabel field={field} />
      <select
        id={name}
        name={name}
        value={value}
        autocomplete={field.autocomplete ?? 'off'}
        {...markOf(name, problem)}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      >
        {withValue(options, value).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNote field={name} problem={problem} hint={field.hint} />
    </div>
  );
}

export function RadioField({ field, value, problem, onChange }: FieldProps) {
  const { name, radios = [] } = field;
  return (
    <div class="field wide" role="radiogroup" aria-labelledby={`${name}-label`} aria-describedby={`${name}-note`}>
      <span class="radio-label" id={`${name}-label`}>
        {field.label}
      </span>
      <div class="radios">
        {withValue(radios, value).map((option) => (
          <label class="radio" key={option.value}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      <FieldNote field={name} problem={problem} hint={field.hint} />
    </div>
  );
}

function withValue(options: readonly Option[], value: string): readonly Option[] {
  return value === '' || options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
}
