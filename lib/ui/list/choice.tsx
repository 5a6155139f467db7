// One filter to choose from a list; '' is "any". Stays away where there is nothing to choose.

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Value and words of each. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

export function Choice({ name, label, value, options, onChoose }: ChoiceProps) {
  if (options.length === 0 && value === '') return null;
  const isListed = value === '' || options.some(([option]) => option === value);
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">Any</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
        {/* Its last dealer has left the list: still on, still to be seen. */}
        {!isListed && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
