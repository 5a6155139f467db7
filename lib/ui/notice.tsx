// A message to the person: what is wrong or has happened, and what can be done about it.
import type { ComponentChildren } from 'preact';
import { wordsOf } from './words-of.ts';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warning' | 'error';
  readonly children: ComponentChildren;
}

export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** The database can't be opened or read: nothing else on the page would be true. */
export function StoreTrouble({ error }: { readonly error: unknown }) {
  return (
    <Notice tone="error">
      <p>
        <strong>Your data can’t be read at the moment.</strong> {wordsOf(error)}
      </p>
      <p>
        Close other Dealer Roundup pages and open this one again. If that doesn’t help, check that the disk isn’t full, then restart Chrome.
      </p>
    </Notice>
  );
}
