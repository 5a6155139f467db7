// Where a list comes in: typed or pasted text, a copied table or links, a dropped or chosen file.
import { useState } from 'preact/hooks';
import { choosePaste } from '../../dealers/choose-paste.ts';
import type { Importing } from './use-import.ts';

type PasteOrFileProps = Pick<Importing, 'source' | 'type' | 'take' | 'takeFile'>;

/** A text field holds no more than this well. */
const LONGEST_SHOWN = 100_000;

export function PasteOrFile({ source, type, take, takeFile }: PasteOrFileProps) {
  const [isOver, setOver] = useState(false);

  /** True when it was taken here, not by the text field itself. */
  function takeData(data: DataTransfer | null, replaces: boolean): boolean {
    const [file] = data?.files ?? [];
    const plain = data?.getData('text/plain') ?? '';
    const html = data?.getData('text/html') ?? '';
    if (file) takeFile(file);
    else if (replaces && choosePaste(plain, html) === 'html') take({ name: '', text: html, shown: plain });
    else if (replaces && plain.length > LONGEST_SHOWN) take({ name: 'The pasted text', text: plain, shown: '' });
    else return false;
    return true;
  }

  return (
    <div
      class={`paste-or-file ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (takeData(event.dataTransfer, source.text === '')) event.preventDefault();
      }}
    >
      <label for="dealer-list">Paste a list or drop a file here</label>
      <textarea
        id="dealer-list"
        name="dealer-list"
        rows={5}
        spellcheck={false}
        value={source.shown}
        placeholder={'name,website,city,state,zip,phone\nMapleton Motors,mapletonmotors.example.com,Denver,CO,80202,303-555-0123'}
        aria-describedby="dealer-list-note"
        onInput={(event) => type(event.currentTarget.value)}
        onPaste={(event) => {
          if (takeData(event.clipboardData, isReplaced(event.currentTarget))) event.preventDefault();
        }}
      />
      <p id="dealer-list-note" class="field-note">
        A table from a spreadsheet or a page, CSV, JSON, a saved OpenStreetMap file, links, or one website per line.
      </p>
      <label for="dealer-file">Or choose a file</label>
      <input
        id="dealer-file"
        name="dealer-file"
        type="file"
        accept=".csv,.tsv,.tab,.txt,.json,.geojson,.ndjson,.html,.htm,.md,text/*,application/json,application/geo+json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) takeFile(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {source.name !== '' && <p class="field-note source-name">{source.name}</p>}
    </div>
  );
}

/** Whether a paste takes the place of all there is. */
function isReplaced({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
