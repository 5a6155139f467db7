// Gets a list in: pasted, dropped or from a file. What it would bring is shown at once, what is wrong stands beside it.
import type { Dealer } from '../../dealers/dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { ImportRows } from './import-rows.tsx';
import type { Source } from './use-import.ts';
import { useImport } from './use-import.ts';

export function DealerImport({ existing }: { readonly existing: readonly Dealer[] }) {
  const { source, preview, error, busy, paste, takeFile, add } = useImport(existing);
  const shown = error || (preview?.error?.message ?? '');
  return (
    <section class="card import" data-view="import" data-error={shown} aria-busy={busy !== ''} aria-labelledby="import-title">
      <h3 id="import-title">Add dealers</h3>
      <PasteOrFile source={source} paste={paste} takeFile={takeFile} />
      {shown !== '' && <Notice tone="error">{shown}</Notice>}
      {preview && !preview.error && <ImportRows title="What this list brings" report={preview} />}
      <p class="next">
        <ActionButton action="import" tone="primary" onPress={add}>
          {addWords(preview?.dealers.length ?? 0)}
        </ActionButton>
        <span class="hint" role="status">
          {busy}
        </span>
      </p>
    </section>
  );
}

function addWords(count: number): string {
  if (count === 0) return 'Add dealers';
  return count === 1 ? 'Add 1 dealer' : `Add ${count} dealers`;
}

interface PasteOrFileProps {
  readonly source: Source;
  readonly paste: (text: string) => void;
  readonly takeFile: (file: File) => void;
}

function PasteOrFile({ source, paste, takeFile }: PasteOrFileProps) {
  return (
    <div
      class="paste-or-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        event.preventDefault();
        takeFile(file);
      }}
    >
      <label for="dealer-list">Paste a list or drop a file here</label>
      <textarea
        id="dealer-list"
        name="dealer-list"
        rows={5}
        spellcheck={false}
        value={source.fileName === '' ? source.text : ''}
        placeholder={'name,website,city,state,zip,phone\nMapleton Motors,mapletonmotors.example.com,Denver,CO,80202,303-555-0123'}
        aria-describedby="dealer-list-note"
        onInput={(event) => paste(event.currentTarget.value)}
      />
      <p id="dealer-list-note" class="field-note">
        A table with headings (comma, semicolon or tab), JSON, or one website per line.
      </p>
      <label for="dealer-file">Or choose a file</label>
      <input
        id="dealer-file"
        name="dealer-file"
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) takeFile(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {source.fileName !== '' && <p class="field-note">{source.fileName}</p>}
    </div>
  );
}
