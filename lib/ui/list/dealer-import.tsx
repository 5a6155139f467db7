// Gets a list in: pasted, dropped or from a file. What it would bring is shown at once; nothing is stored before "Add", and
// then all of it or nothing. A list that can't be read changes nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { ImportReport } from '../../dealers/import-dealers.ts';
import { importDealers } from '../../dealers/import-dealers.ts';
import { readDealers } from '../../store/read.ts';
import { saveImport } from '../../store/write.ts';
import { ActionButton } from '../action-button.tsx';
import { wordsOf } from '../words-of.ts';
import { dealerIds } from '../dealer-ids.ts';
import { Notice } from '../notice.tsx';
import { readTextFile } from '../read-text-file.ts';
import { refreshPage } from '../use-live.ts';
import { ImportRows } from './import-rows.tsx';

interface Source {
  readonly fileName: string;
  readonly text: string;
}

interface ImportState {
  readonly source: Source;
  readonly preview: ImportReport | null;
  readonly error: string;
  /** What is being done, for lists that take a while; '' when nothing is. */
  readonly busy: string;
}

const NOTHING: ImportState = { source: { fileName: '', text: '' }, preview: null, error: '', busy: '' };
const PREVIEW_AFTER_MS = 250;
/** Long enough for the page to draw what it is busy with. */
const DRAWN_AFTER_MS = 30;

export function DealerImport({ existing }: { readonly existing: readonly Dealer[] }) {
  const [state, setState] = useState<ImportState>(NOTHING);
  const adding = useRef(false);
  const { source, preview, error, busy } = state;
  useEffect(() => {
    if (source.text === '' || adding.current) return undefined;
    const look = () => setState((before) => ({ ...before, busy: '', preview: reportOn(before.source.text, existing) }));
    const timer = setTimeout(look, PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [source, existing]);

  const take = (text: string, fileName: string) => setState({ ...NOTHING, source: { text, fileName }, busy: text === '' ? '' : 'Reading the list…' });
  const takeFile = async (file: File) => {
    const read = await readTextFile(file);
    if (read.ok) take(read.text, file.name);
    else setState({ ...NOTHING, error: read.message });
  };
  const add = async () => {
    if (adding.current) return;
    adding.current = true;
    setState({ ...state, busy: 'Adding the dealers…' });
    await new Promise((resolve) => setTimeout(resolve, DRAWN_AFTER_MS));
    setState(await addDealers(source));
    adding.current = false;
  };

  const shown = error || (preview?.error?.message ?? '');
  return (
    <section class="card import" data-view="import" data-error={shown} aria-busy={busy !== ''} aria-labelledby="import-title">
      <h3 id="import-title">Add dealers</h3>
      <PasteOrFile source={source} take={take} takeFile={(file) => void takeFile(file)} />
      {shown !== '' && <Notice tone="error">{shown}</Notice>}
      {preview && !preview.error && <ImportRows title="What this list brings" report={preview} />}
      <p class="next">
        <ActionButton action="import" tone="primary" onPress={() => void add()}>
          {preview?.dealers.length ? `Add ${preview.dealers.length === 1 ? '1 dealer' : `${preview.dealers.length} dealers`}` : 'Add dealers'}
        </ActionButton>
        <span class="hint" role="status">
          {busy}
        </span>
      </p>
    </section>
  );
}

function reportOn(text: string, existing: readonly Dealer[]): ImportReport {
  const now = Date.now();
  return importDealers(text, existing, { now, newId: dealerIds(now, crypto.randomUUID().slice(0, 8)) });
}

/** Judged again against the list as it is stored now: another page may have added to it meanwhile. */
async function addDealers(source: Source): Promise<ImportState> {
  try {
    const report = reportOn(source.text, await readDealers());
    if (report.error) return { ...NOTHING, source, preview: report };
    await saveImport({ id: crypto.randomUUID(), at: Date.now(), rows: report.rows }, report.dealers);
    refreshPage();
    return NOTHING;
  } catch (error) {
    return { ...NOTHING, source, error: `The list could not be saved, so nothing was added. ${wordsOf(error)}` };
  }
}

interface PasteOrFileProps {
  readonly source: Source;
  readonly take: (text: string, fileName: string) => void;
  readonly takeFile: (file: File) => void;
}

function PasteOrFile({ source, take, takeFile }: PasteOrFileProps) {
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
        onInput={(event) => take(event.currentTarget.value, '')}
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
        }}
      />
      {source.fileName !== '' && <p class="field-note">{source.fileName}</p>}
    </div>
  );
}
