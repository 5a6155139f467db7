// A list on its way in: what was pasted or chosen, what it would bring, and adding it. Nothing is stored before `add`, and
// then all of it or nothing; a list that can't be read changes nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { ImportReport } from '../../dealers/import-dealers.ts';
import { importDealers } from '../../dealers/import-dealers.ts';
import { readDealers } from '../../store/read.ts';
import { saveImport } from '../../store/write.ts';
import { dealerIds } from '../dealer-ids.ts';
import { readTextFile } from '../read-text-file.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

export interface Source {
  /** '' when it was pasted. */
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

export interface Importing extends ImportState {
  readonly paste: (text: string) => void;
  readonly takeFile: (file: File) => void;
  readonly add: () => void;
}

const NOTHING: ImportState = { source: { fileName: '', text: '' }, preview: null, error: '', busy: '' };
const PREVIEW_AFTER_MS = 250;
/** Long enough for the page to draw what it is busy with. */
const DRAWN_AFTER_MS = 30;

export function useImport(existing: readonly Dealer[]): Importing {
  const [state, setState] = useState(NOTHING);
  const adding = useRef(false);
  // A press that follows the typing at once must not add what stood there before.
  const latest = useRef(state);
  const show = (next: ImportState) => {
    latest.current = next;
    setState(next);
  };
  useEffect(() => {
    if (state.source.text === '' || adding.current) return undefined;
    const preview = () => show({ ...latest.current, busy: '', preview: reportOn(latest.current.source.text, existing) });
    const timer = setTimeout(preview, PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state.source, existing]);

  const take = (source: Source) => show({ ...NOTHING, source, busy: source.text === '' ? '' : 'Reading the list…' });
  async function add(): Promise<void> {
    if (adding.current) return;
    adding.current = true;
    show({ ...latest.current, busy: 'Adding the dealers…' });
    await new Promise((resolve) => setTimeout(resolve, DRAWN_AFTER_MS));
    show(await addDealers(latest.current.source));
    adding.current = false;
  }
  return {
    ...state,
    paste: (text) => take({ text, fileName: '' }),
    takeFile: (file) =>
      void readTextFile(file).then((read) =>
        read.ok ? take({ text: read.text, fileName: file.name }) : show({ ...NOTHING, error: read.message }),
      ),
    add: () => void add(),
  };
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
