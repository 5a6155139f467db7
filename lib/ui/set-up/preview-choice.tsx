// Whose text is shown: any dealer of the list, found by typing where the list is long; and which length a field of some size would get.
import { useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { MessageLength, MessageTemplates } from '../../inquiry/inquiry.ts';
import { chooseMessage } from '../../inquiry/message-length.ts';
import { MESSAGE_LENGTHS } from '../../inquiry/message-limits.ts';
import { dealerName } from '../dealer-name.ts';

export type PreviewDealer = Pick<Dealer, 'id' | 'name' | 'website' | 'city'>;

const LONG_LIST = 12;
const MOST_CHOICES = 100;

interface PreviewChoiceProps {
  readonly dealers: readonly PreviewDealer[];
  readonly chosen: PreviewDealer;
  readonly choose: (id: string) => void;
}

export function PreviewChoice({ dealers, chosen, choose }: PreviewChoiceProps) {
  const [search, setSearch] = useState('');
  const found = dealers.filter((dealer) => matches(dealer, search));
  const shown = [chosen, ...found.filter(({ id }) => id !== chosen.id)].slice(0, MOST_CHOICES);
  return (
    <div class="preview-choice">
      {dealers.length > LONG_LIST && (
        <div class="field">
          <label for="preview-search">Find a dealer</label>
          <input
            id="preview-search"
            name="preview-search"
            type="search"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p class="field-note" role="status">
            {search === '' ? `${dealers.length} dealers` : foundWords(found.length)}
          </p>
        </div>
      )}
      <div class="field">
        <label for="preview-dealer">Preview for</label>
        <select id="preview-dealer" name="preview-dealer" value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
          {shown.map((dealer) => (
            <option key={dealer.id} value={dealer.id}>
              {dealerName(dealer)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function matches({ name, website, city }: PreviewDealer, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/);
  const text = `${name} ${website} ${city}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function foundWords(count: number): string {
  if (count === 0) return 'No dealer is called so.';
  return count > MOST_CHOICES ? `${count} found, the first ${MOST_CHOICES} are listed: type more.` : `${count} found, choose below.`;
}

const LENGTH_WORDS: Readonly<Record<MessageLength, string>> = {
  full: 'the full message',
  medium: 'the shorter one',
  short: 'the shortest one',
};

/** `texts` is null while one of them can't be rendered. */
export function FieldSize({ texts }: { readonly texts: MessageTemplates | null }) {
  const [size, setSize] = useState('500');
  return (
    <div class="field field-size">
      <label for="field-size">A message field that takes this many characters</label>
      <div class="field-size-row">
        <input
          id="field-size"
          name="field-size"
          type="number"
          min="1"
          max="100000"
          value={size}
          aria-describedby="field-size-answer"
          onInput={(event) => setSize(event.currentTarget.value)}
        />
        <output id="field-size-answer" for="field-size" data-view="field-size">
          {sizeWords(texts, size)}
        </output>
      </div>
    </div>
  );
}

function sizeWords(texts: MessageTemplates | null, size: string): string {
  if (!texts) return 'is known once the text is mended.';
  const limit = Number.parseInt(size, 10);
  if (!(limit > 0)) return 'Type a number, for example 500.';
  const { text } = chooseMessage(texts, limit);
  const length = MESSAGE_LENGTHS.find((candidate) => texts[candidate] === text);
  return length === undefined ? 'gets none of them: nothing is cut, you are asked.' : `gets ${LENGTH_WORDS[length]}.`;
}
