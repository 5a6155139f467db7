// A list on its way in: what was pasted or chosen, what it would bring, and adding it. Nothing is stored before `add`, and
// then all of it or nothing; a list that can't be read changes nothing. Long lists are judged in short turns.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { ImportProgress } from '../../dealers/import-dealers.ts';
import { importSteps } from '../../dealers/import-dealers.ts';
import type { ImportReport } from '../../dealers/import-report.ts';
import { readDealers, readListVersion } from '../../store/read.ts';
import { saveImport } from '../../store/save-import.ts';
import { grouped } from '../count-words.ts';
import { dealerIds } from '../dealer-ids.ts';
import { readTextFile } from '../read-text-file.ts';
import { takeTurns } from '../take-turns.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

export interface Source {
  /** What it is called when it doesn't stand in the text field: a file's name; else ''. */
  readonly name: string;
  readonly text: string;
  /** What the text field shows of it: the plain text of a pasted table. */
  readonly shown: string;
  /** Addresses the person gave for rows without one, by row. */
  readonly websites: ReadonlyMap<number, string>;
}

export interface Busy {
  readonly words: string;
  /** From 0 to 1; null where it can't be told. */
  readonly share: number | null;
}

interface ImportState {
  readonly source: Source;
  readonly preview: ImportReport | null;
  readonly error: string;
  /** What is being done, for lists that take a while. */
  readonly busy: Busy | null;
}

export interface Importing extends ImportState {
  readonly type: (text: string) => void;
  readonly take: (source: Pick<Source, 'name' | 'text' | 'shown'>) => void;
  readonly takeFile: (file: File) => void;
  readonly complete: (row: number, website: string) => void;
  readonly clear: () => void;
  readonly add: () => void;
}

const NO_SOURCE: Source = { name: '', text: '', shown: '', websites: new Map() };
const NOTHING: ImportState = { source: NO_SOURCE, preview: null, error: '', busy: null };
const READING: Busy = { words: 'Reading the list…', share: 0 };
const ADDING: Busy = { words: 'Adding the dealers…', share: null };
const AFTER_TYPING_MS = 250;

/** A report, with what it was made from: it holds only as long as neither has changed. */
interface Judged {
  readonly source: Source;
  readonly version: string;
  readonly report: ImportReport;
}

export function useImport(existing: readonly Dealer[]): Importing {
  const [state, setState] = useState(NOTHING);
  // A press that follows the typing at once must not add what stood there before.
  const latest = useRef(state);
  const judged = useRef<Judged | null>(null);
  const adding = useRef(false);
  const run = useRef(0);
  const show = (next: Partial<ImportState>) => {
    latest.current = { ...latest.current, ...next };
    setState(latest.current);
  };

  async function judge(source: Source, dealers: () => Promise<readonly Dealer[]>): Promise<Judged | null> {
    run.current += 1;
    const mine = run.current;
    const version = await readListVersion();
    const steps = importSteps(source.text, await dealers(), contextOf(source));
    const report = await takeTurns(
      steps,
      (progress) => show({ busy: busyWith(progress) }),
      () => mine === run.current,
    );
    return report && { source, version, report };
  }

  async function preview(source: Source): Promise<void> {
    const found = await judge(source, () => Promise.resolve(existing)).catch(failed);
    if (!found || adding.current) return;
    judged.current = found;
    show({ preview: found.report, busy: null });
  }

  useEffect(() => {
    const { source } = latest.current;
    if (source.text === '' || adding.current) return undefined;
    const timer = setTimeout(() => void preview(source), source.name === '' && source.websites.size === 0 ? AFTER_TYPING_MS : 0);
    return () => clearTimeout(timer);
  }, [state.source, existing]);

  async function add(): Promise<void> {
    if (adding.current) return;
    adding.current = true;
    show({ busy: ADDING, error: '' });
    await addLatest().catch(failed);
    adding.current = false;
  }

  /** Judged again where the list has changed since the preview: another page may have added to it. */
  async function addLatest(): Promise<void> {
    const { source } = latest.current;
    const before = judged.current;
    const holds = before?.source === source && before.version === (await readListVersion());
    const found = holds ? before : await judge(source, readDealers);
    if (!found) return;
    const { rows, filled, dealers, error } = found.report;
    if (error) return show({ preview: found.report, busy: null });
    show({ busy: ADDING });
    await saveImport({ id: crypto.randomUUID(), at: Date.now(), rows, filled }, dealers);
    show(NOTHING);
    refreshPage();
  }

  function failed(error: unknown): null {
    show({ busy: null, error: `The list could not be saved, so nothing was added. ${wordsOf(error)}` });
    return null;
  }

  function take(source: Omit<Source, 'websites'>): void {
    run.current += 1;
    show({ ...NOTHING, source: { ...source, websites: new Map() }, busy: source.text === '' ? null : READING });
  }

  async function takeFile(file: File): Promise<void> {
    take(NO_SOURCE);
    const read = await readTextFile(file);
    if (read.ok) take({ name: file.name, text: read.text, shown: '' });
    else show({ error: read.message });
  }

  return {
    ...state,
    take,
    takeFile: (file) => void takeFile(file),
    type: (text) => take({ name: '', text, shown: text }),
    complete: (row, website) => {
      const { source } = latest.current;
      if (source.websites.get(row) !== website) show({ source: { ...source, websites: new Map(source.websites).set(row, website) } });
    },
    clear: () => take(NO_SOURCE),
    add: () => void add(),
  };
}

function contextOf({ websites }: Source) {
  const now = Date.now();
  return { now, newId: dealerIds(now, crypto.randomUUID().slice(0, 8)), websites };
}

function busyWith({ done, of, share }: ImportProgress): Busy {
  const words = of === 0 ? READING.words : `Checking row ${grouped(done)} of ${grouped(of)}…`;
  return { words, share };
}
