// The never-contact list: who is on it, letting somebody off it, and adding one by website, whether or not it is in the list of
// dealers.
import { useState } from 'preact/hooks';
import { dealerKey } from '../../dealers/dealer-key.ts';
import { parseWebsite } from '../../dealers/website.ts';
import type { Suppression } from '../../store/suppressions.ts';
import { addSuppressions, removeSuppressions } from '../../store/suppressions.ts';
import { ActionButton } from '../action-button.tsx';
import { grouped } from '../count-words.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

const AT_ONCE = 50;

export function NeverContact({ entries }: { readonly entries: readonly Suppression[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const [said, setSaid] = useState('');
  const allow = (entry: Suppression) =>
    void removeSuppressions([entry.dealerKey])
      .then(
        () => setSaid(`${nameOf(entry)} may be contacted again.`),
        (error: unknown) => setSaid(`This could not be saved. ${wordsOf(error)}`),
      )
      .then(refreshPage);
  return (
    <section class="card" data-view="never-contact" aria-labelledby="never-title">
      <h3 id="never-title">{entries.length === 0 ? 'Never contact' : `Never contact (${grouped(entries.length)})`}</h3>
      <p class="hint">Nobody on this list is ever sent anything, also when a new import brings them back.</p>
      <AddByWebsite say={setSaid} />
      <p class="hint" role="status">
        {said}
      </p>
      {entries.length > 0 && (
        <ul class="rows">
          {entries.slice(0, shown).map((entry) => (
            <li key={entry.dealerKey} class="row" data-never={entry.dealerKey}>
              <div class="row-text">
                <bdi class="row-name">{nameOf(entry)}</bdi>
                <span class="row-detail">{entry.dealerKey.replace(':', ' ')}</span>
              </div>
              <ActionButton action="allow-again" tone="quiet" label={`Allow again: ${nameOf(entry)}`} onPress={() => allow(entry)}>
                Allow again
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {entries.length > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + 10 * AT_ONCE)}>
          {`Show more (${grouped(entries.length - shown)})`}
        </ActionButton>
      )}
    </section>
  );
}

function nameOf({ name, website }: Suppression): string {
  return name || website;
}

function AddByWebsite({ say }: { readonly say: (words: string) => void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  async function add(): Promise<void> {
    const site = parseWebsite(typed);
    if (!site.ok) return setProblem(site.message);
    const entry = { dealerKey: dealerKey(site.url), name: '', website: site.host, at: Date.now() };
    const trouble = await addSuppressions([entry]).then(
      () => '',
      (error: unknown) => `This could not be saved. ${wordsOf(error)}`,
    );
    setProblem(trouble);
    if (trouble !== '') return;
    setTyped('');
    say(`${site.host} will never be contacted.`);
    refreshPage();
  }
  return (
    <form
      class="add-never field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for="never-contact-website">Add by website</label>
      <div class="with-button">
        <input
          id="never-contact-website"
          name="never-contact-website"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2048}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby="never-note"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button plain" data-action="add-never-contact">
          Add
        </button>
      </div>
      <p id="never-note" class="field-note error" {...(problem === '' ? {} : { role: 'alert', 'data-problem': 'never-contact-website' })}>
        {problem}
      </p>
    </form>
  );
}
