// A button that names what it does for the harness (hooks.ts). Never submits a form by accident.
import type { ComponentChildren } from 'preact';
import type { Action } from './hooks.ts';

interface ActionButtonProps {
  readonly action: Action;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly tone?: 'primary' | 'plain' | 'danger' | 'quiet' | 'chip';
  /** Of the contact it is about. */
  readonly contactId?: string;
  /** For screen readers, where the words alone don't say which one. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
  /** Of a button that shows and hides something. */
  readonly expanded?: boolean;
}

export function ActionButton({
  action,
  onPress,
  children,
  tone = 'plain',
  contactId,
  label,
  describedBy,
  disabled = false,
  tabIndex,
  expanded,
}: ActionButtonProps) {
  return (
    <button
      type="button"
      class={`button ${tone}`}
      data-action={action}
      disabled={disabled}
      {...(contactId === undefined ? {} : { 'data-contact': contactId })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
