// A text to start from: for what the person wants, in a language. It takes the place of the text there is, which can be had back until
// the new one is worked on.
import { useState } from 'preact/hooks';
import { builtInMessages, builtInOf, kindOf, type BuiltIn } from '../../inquiry/built-in-messages.ts';
import type { MessageLanguage, MessageTemplates } from '../../inquiry/inquiry.ts';
import type { MessageKind } from '../../inquiry/templates/kinds.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import type { Draft } from './draft.ts';

const LANGUAGES: Readonly<Record<MessageLanguage, string>> = { en: 'English', es: 'Spanish', fr: 'French' };
const KINDS: Readonly<Record<MessageKind, string>> = {
  new: 'A new car',
  used: 'A used car',
  lease: 'A lease',
  'trade-in': 'A car, with a trade-in',
};

export function StartingText({ draft }: { readonly draft: Draft }) {
  const { inquiry } = draft;
  const [chosen, setChosen] = useState<MessageKind | null>(null);
  const [before, setBefore] = useState<MessageTemplates | null>(null);
  const wanted: BuiltIn = { kind: chosen ?? kindOf(inquiry.vehicle), language: inquiry.language };
  const current = builtInOf(inquiry.message);
  const isCurrent = current?.kind === wanted.kind && current.language === wanted.language;
  const put = (message: MessageTemplates) => draft.replace({ ...inquiry, message });
  return (
    <section class="card" aria-labelledby="starting-text-title" data-view="starting-text">
      <h3 id="starting-text-title">A text to start from</h3>
      <div class="starting-text">
        <Choice name="template-kind" label="For" value={wanted.kind} options={KINDS} onChange={setChosen} />
        <Choice
          name="language"
          label="Language"
          value={inquiry.language}
          options={LANGUAGES}
          onChange={(language) => draft.replace({ ...inquiry, language })}
        />
        {isCurrent ? (
          <p class="hint">This is your text now.</p>
        ) : (
          <ActionButton
            action="use-built-in"
            onPress={() => {
              setBefore(inquiry.message);
              put(builtInMessages(wanted.kind, wanted.language));
            }}
          >
            {current ? 'Change to this text' : 'Replace my text with it'}
          </ActionButton>
        )}
      </div>
      <p class="hint">{adviceOn(current, wanted)}</p>
      {before && isCurrent && (
        <Notice tone="good">
          <p>The text was replaced.</p>
          <ActionButton
            action="undo-built-in"
            tone="quiet"
            onPress={() => {
              put(before);
              setBefore(null);
            }}
          >
            Undo
          </ActionButton>
        </Notice>
      )}
    </section>
  );
}

function adviceOn(current: BuiltIn | null, wanted: BuiltIn): string {
  if (current && (current.kind !== wanted.kind || current.language !== wanted.language))
    return `Your text is the one for ${KINDS[current.kind].toLowerCase()} in ${LANGUAGES[current.language]}.`;
  return 'What you chose from our lists, such as “used” or “within a month”, is said in this language; your own words stay as you typed them.';
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ name, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {Object.entries<string>(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
