// The variables, each with what it says for the dealer in view. Pressed, it goes to where the cursor is; an empty one goes there as a
// block, so that it leaves no hole.
import { MESSAGE_VARIABLES, type MessageVariables } from '../../inquiry/message-variables.ts';
import { ActionButton } from '../action-button.tsx';

interface VariablesProps {
  readonly values: MessageVariables;
  readonly insert: (text: string) => void;
}

export function Variables({ values, insert }: VariablesProps) {
  return (
    <details class="card">
      <summary>Words that change from dealer to dealer, and with your details</summary>
      <p class="hint">
        Press one to put it where the cursor is. {'{{#zip}} … {{/zip}}'} is a block: its text stays only when there is a ZIP.{' '}
        {'{{^zip}} … {{/zip}}'} stays only when there is none.
      </p>
      <ul class="variables">
        {MESSAGE_VARIABLES.map((name) => (
          <li key={name}>
            <ActionButton
              action="insert-variable"
              tone="quiet"
              onPress={() => insert(values[name] === '' ? `{{#${name}}} {{${name}}}{{/${name}}}` : `{{${name}}}`)}
            >
              {`{{${name}}}`}
            </ActionButton>
            <span class={values[name] === '' ? 'variable-value blank' : 'variable-value'}>{values[name] || 'empty'}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
