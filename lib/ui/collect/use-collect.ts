// Collecting dealers from the page the person looks at: read once, choose, add. Nothing is stored before "Add", and then it is an
// import like any other: twins are folded and it can be undone.
import { useState } from 'preact/hooks';
import { collectFromCurrentTab } from '../../browser/current-tab.ts';
import type { Candidate } from '../../dealers/collect-dealers.ts';
import { collectDealers, siteOfPage } from '../../dealers/collect-dealers.ts';
import { parseCollectedPage } from '../../dealers/collected-page.ts';
import { importRows } from '../../dealers/import-dealers.ts';
import { readDealers } from '../../store/read.ts';
import { saveImport, undoImport } from '../../store/save-import.ts';
import { dealerIds } from '../dealer-ids.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

export interface Choosing {
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
}

export interface Added {
  readonly importId: string;
  readonly message: string;
  readonly count: number;
}

interface CollectState {
  readonly choosing: Choosing | null;
  readonly added: Added | null;
  readonly trouble: string;
}

export interface Collecting extends CollectState {
  readonly collect: () => void;
  readonly addSite: () => void;
  readonly choose: (dealerKey: string, chosen: boolean) => void;
  /** Every likely one, or none at all. */
  readonly chooseAll: (chosen: boolean) => void;
  readonly add: () => void;
  readonly undo: () => void;
  readonly close: () => void;
}

const NOTHING: CollectState = { choosing: null, added: null, trouble: '' };
const UNREADABLE = 'This page can’t be read. Open a dealer’s site, a maker’s dealer locator or search results, and try there.';
const NO_LINKS = 'No link to a dealer’s own website was found on this page. Show the list of dealers on it first, then collect again.';
const NOT_A_DEALER = 'This page is not a dealer’s own website. To take the dealers it lists, collect them instead.';

export function useCollect(): Collecting {
  const [state, setState] = useState(NOTHING);
  const fail = (error: unknown) => setState({ ...NOTHING, trouble: `Nothing was added. ${wordsOf(error)}` });
  const addAll = (candidates: readonly Candidate[]) =>
    void addCandidates(candidates).then((added) => setState({ ...NOTHING, added }), fail);
  const { choosing, added } = state;
  return {
    ...state,
    collect: () => void readPage().then((page) => setState(page ? offer(collectDealers(page)) : { ...NOTHING, trouble: UNREADABLE }), fail),
    addSite: () =>
      void readPage().then((page) => {
        const site = page && siteOfPage(page);
        if (site) addAll([site]);
        else setState({ ...NOTHING, trouble: page ? NOT_A_DEALER : UNREADABLE });
      }, fail),
    choose: (dealerKey, chosen) => choosing && setState({ ...state, trouble: '', choosing: chooseOne(choosing, dealerKey, chosen) }),
    chooseAll: (chosen) =>
      choosing && setState({ ...state, choosing: { ...choosing, chosen: new Set(chosen ? likelyKeys(choosing.candidates) : []) } }),
    add: () => {
      const wanted = choosing?.candidates.filter(({ dealerKey }) => choosing.chosen.has(dealerKey)) ?? [];
      if (wanted.length > 0) addAll(wanted);
      else setState({ ...state, trouble: 'No dealer is ticked: tick at least one.' });
    },
    undo: () => added && void undoImport(added.importId).then(() => setState(NOTHING), fail),
    close: () => setState(NOTHING),
  };
}

async function readPage() {
  return parseCollectedPage(await collectFromCurrentTab());
}

function offer(candidates: readonly Candidate[]): CollectState {
  if (candidates.length === 0) return { ...NOTHING, trouble: NO_LINKS };
  return { ...NOTHING, choosing: { candidates, chosen: new Set(likelyKeys(candidates)) } };
}

function likelyKeys(candidates: readonly Candidate[]): string[] {
  return candidates.filter(({ likely }) => likely).map(({ dealerKey }) => dealerKey);
}

function chooseOne({ candidates, chosen }: Choosing, dealerKey: string, isChosen: boolean): Choosing {
  const next = new Set(chosen);
  if (isChosen) next.add(dealerKey);
  else next.delete(dealerKey);
  return { candidates, chosen: next };
}

async function addCandidates(candidates: readonly Candidate[]): Promise<Added> {
  const now = Date.now();
  const rows = candidates.map(({ row }) => row);
  const report = importRows(rows, await readDealers(), { now, newId: dealerIds(now, crypto.randomUUID().slice(0, 8)) });
  const importId = crypto.randomUUID();
  await saveImport({ id: importId, at: now, rows: report.rows, filled: report.filled }, report.dealers);
  refreshPage();
  return { importId, message: addedWords(report.dealers.length, rows.length), count: report.dealers.length };
}

function addedWords(added: number, wanted: number): string {
  const known = wanted - added;
  if (added === 0) return wanted === 1 ? 'This dealer is in your list already.' : `All ${wanted} are in your list already.`;
  const words = added === 1 ? '1 dealer is in your list now.' : `${added} dealers are in your list now.`;
  return known === 0 ? words : `${words} ${known === 1 ? '1 was' : `${known} were`} there already.`;
}
