// Gets a list in: pasted, dropped or from a file. What it would bring is shown at once, what is wrong stands beside it.
import type { Dealer } from '../../dealers/dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { countDealers } from '../count-words.ts';
import { Notice } from '../notice.tsx';
import { ImportRows } from './import-rows.tsx';
import { PasteOrFile } from './paste-or-file.tsx';
import type { Busy } from './use-import.ts';
import { useImport } from './use-import.ts';

export function DealerImport({ existing }: { readonly existing: readonly Dealer[] }) {
  const { source, preview, error, busy, complete, clear, add, ...taking } = useImport(existing);
  const shown = error || (preview?.error?.message ?? '');
  const count = preview?.dealers.length ?? 0;
  return (
    <section class="card import" data-view="import" data-error={shown} aria-busy={busy !== null} aria-labelledby="import-title">
      <h3 id="import-title">Add dealers</h3>
      <PasteOrFile source={source} {...taking} />
      {shown !== '' && <Notice tone="error">{shown}</Notice>}
      <Working busy={busy} />
      {preview && !preview.error && <ImportRows title="What this list brings" report={preview} complete={complete} />}
      <p class="next">
        <ActionButton action="import" tone="primary" onPress={add}>
          {addWords(count)}
        </ActionButton>
        {source.text !== '' && (
          <ActionButton action="clear-import" tone="quiet" onPress={clear}>
            Clear
          </ActionButton>
        )}
      </p>
    </section>
  );
}

/** The words are read out once for each kind of work, the bar is for the eyes. */
function Working({ busy }: { readonly busy: Busy | null }) {
  return (
    <div class="working" role="status">
      {busy && (
        <>
          <span class="hint">{busy.words}</span>
          {busy.share === null ? <progress aria-label="Adding" /> : <progress aria-label="Reading the list" value={busy.share} max={1} />}
        </>
      )}
    </div>
  );
}

function addWords(count: number): string {
  if (count === 0) return 'Add dealers';
  return `Add ${countDealers(count)}`;
}
