// What can be done with many dealers at once: with those that are ticked and shown, so that nothing happens out of sight.
import { useState } from 'preact/hooks';
import { cleanTag } from '../../dealers/dealer-tags.ts';
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { countDealers, grouped } from '../count-words.ts';
import type { ListActions } from './use-list-actions.ts';

interface BulkActionsProps {
  readonly shown: readonly ListedDealer[];
  /** Ticked and shown. */
  readonly chosen: readonly ListedDealer[];
  readonly tags: readonly string[];
  readonly actions: ListActions;
}

export function BulkActions({ shown, chosen, tags, actions }: BulkActionsProps) {
  const forbidden = shown.filter((listed) => listed.forbidden);
  const dealers = chosen.map(({ dealer }) => dealer);
  if (shown.length === 0) return null;
  return (
    <details class="bulk" data-view="bulk">
      <summary>{chosen.length === 0 ? 'More for many at once' : `With the ${countDealers(chosen.length)} ticked here …`}</summary>
      <div class="bulk-actions">
        {dealers.length > 0 && (
          <TagDealers tags={tags} tag={(tag) => actions.tag(dealers, tag)} untag={(tag) => actions.untag(dealers, tag)} />
        )}
        {dealers.length > 0 && (
          <>
            <ActionButton action="never-contact" onPress={() => actions.neverContact(dealers)}>
              Never contact
            </ActionButton>
            <ActionButton action="remove-dealers" tone="danger" onPress={() => actions.remove(dealers)}>
              {`Remove ${grouped(dealers.length)}`}
            </ActionButton>
          </>
        )}
        {forbidden.length > 0 && (
          <ActionButton action="allow-again" onPress={() => actions.allowAgain(forbidden.map(({ dealer }) => dealer))}>
            {`Allow ${grouped(forbidden.length)} again`}
          </ActionButton>
        )}
        <ActionButton action="export-dealers" onPress={() => actions.save(shown.map(({ dealer }) => dealer))}>
          {`Save the ${grouped(shown.length)} shown as CSV`}
        </ActionButton>
      </div>
    </details>
  );
}

interface TagDealersProps {
  readonly tags: readonly string[];
  readonly tag: (tag: string) => void;
  readonly untag: (tag: string) => void;
}

function TagDealers({ tags, tag, untag }: TagDealersProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const act = (change: (tag: string) => void) => {
    const clean = cleanTag(typed);
    setProblem(clean === '' ? 'Type a tag first.' : '');
    if (clean !== '') change(clean);
  };
  return (
    <form
      class="tag-dealers"
      onSubmit={(event) => {
        event.preventDefault();
        act(tag);
      }}
    >
      <label for="dealer-tag">Tag</label>
      <input
        id="dealer-tag"
        name="dealer-tag"
        list="known-tags"
        maxLength={40}
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby="dealer-tag-note"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id="known-tags">
        {tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <ActionButton action="tag-dealers" onPress={() => act(tag)}>
        Add tag
      </ActionButton>
      <ActionButton action="untag-dealers" tone="quiet" onPress={() => act(untag)}>
        Take tag off
      </ActionButton>
      <p id="dealer-tag-note" class="field-note error">
        {problem}
      </p>
    </form>
  );
}
