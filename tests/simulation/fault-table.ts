// Every fault of faults.md §8 that the simulation can make, by its number there, with the phases it can meet. How each is
// made is in the `strike-*` files.

export const PHASES = ['opening', 'loading', 'filling', 'permitted', 'replied', 'pressed', 'settling', 'gap'] as const;
/** `permitted`: committed, not answered; `replied`: the answer is on its way; `pressed`: the word of it is on its way. */
export type Phase = (typeof PHASES)[number];

const ALWAYS: readonly Phase[] = PHASES;
const LIVE: readonly Phase[] = ['opening', 'loading', 'filling', 'permitted', 'replied', 'pressed', 'settling'];
const IN_PAGE: readonly Phase[] = ['loading', 'filling', 'permitted', 'replied', 'pressed', 'settling'];
const SCRIPTED: readonly Phase[] = ['filling', 'permitted', 'replied', 'pressed', 'settling'];
const BEFORE_ANSWER: readonly Phase[] = ['filling', 'permitted', 'replied', 'pressed'];

export const FAULTS = {
  'F1 worker killed': ALWAYS,
  'F2 worker killed before a transaction': ALWAYS,
  'F2 worker killed inside a transaction': ALWAYS,
  'F2 worker killed after a transaction': ALWAYS,
  'F3 worker killed between permit and reply': ['permitted'],
  'F4 worker killed after asking for a tab': ['opening'],
  'F5 page closed between arming and commit': ALWAYS,
  'F5 page closed between commit and nudge': ALWAYS,
  'F6 worker idle during a long fill': ['filling'],
  'F7 many ticks at once': ALWAYS,
  'F8 timer lost': ALWAYS,
  'F8 timer fires twice': ALWAYS,
  'F8 timer fires after Stop': ALWAYS,
  'F11 alarm twice': ALWAYS,
  'F11 alarm early': ALWAYS,
  'F11 alarm 90 s late': ALWAYS,
  'F12 alarm lost': ALWAYS,
  'F14 extension disabled and enabled': ALWAYS,
  'F15 Start while the alarm is cleared': ['gap'],
  'F16 alarms.create rejects': ALWAYS,
  'F17 clock 3 h ahead': ALWAYS,
  'F17 clock 3 h back': ALWAYS,
  'F17 asleep for 8 h': ALWAYS,
  'F18 alarm every second': ALWAYS,
  'F19 database blocked': ALWAYS,
  'F20 database fails once': ALWAYS,
  'F20 database fails 5 times': ALWAYS,
  'F20 database fails for minutes': ALWAYS,
  'F21 connection lost': ALWAYS,
  'F21 connection lost after the commit': ALWAYS,
  'F22 transaction aborts': ALWAYS,
  'F22 quota full': ALWAYS,
  'F23 ledger refuses the row': ['filling'],
  'F24 power loss': ALWAYS,
  'F27 extension updated': ALWAYS,
  'F27 older version for a while': ALWAYS,
  'F28 extension reloaded': ALWAYS,
  'F29 row of another version': LIVE,
  'F30 request lost': ['loading', 'filling', 'pressed', 'settling'],
  'F30 reply lost': IN_PAGE,
  'F30 request and reply lost': ['loading', 'filling', 'pressed', 'settling'],
  'F31 message twice': IN_PAGE,
  'F31 message out of order': IN_PAGE,
  'F31 message 60 s late': IN_PAGE,
  'F32 no receiver': ['loading', 'filling', 'pressed', 'settling'],
  'F32 undefined reply': IN_PAGE,
  'F32 handler throws': IN_PAGE,
  'F34 page gone without a word': IN_PAGE,
  'F35 forged message': ALWAYS,
  'F36 words of an old script': ALWAYS,
  'F38 tab closed': LIVE,
  // Not while opening: until then it is our own page, which runs in the extension's process and is not discarded.
  'F39 tab crashed': IN_PAGE,
  'F40 tab discarded': IN_PAGE,
  'F41 tab frozen 3 s': IN_PAGE,
  'F41 tab frozen 2 min': IN_PAGE,
  'F41 tab frozen past the end': IN_PAGE,
  'F42 server never answers': ['loading', ...BEFORE_ANSWER],
  'F42 body never ends': ['loading', 'settling'],
  'F43 late injection': ALWAYS,
  'F44 double injection': SCRIPTED,
  'F45 page navigates': IN_PAGE,
  'F45 redirect to another site': IN_PAGE,
  'F51 batch window minimised': ALWAYS,
  'F51 batch window covered': ALWAYS,
  'F52 restart with tab ids used again': ALWAYS,
  'F53 tabs.create rejects': ['opening', 'gap'],
  'F53 tabs.update rejects': ['opening', 'loading'],
  'F55 form exchanged': ['filling', 'permitted', 'replied'],
  'F57 500 after the press': BEFORE_ANSWER,
  'F57 429 after the press': BEFORE_ANSWER,
  'F57 login after the press': BEFORE_ANSWER,
  'F58 success without a marker': BEFORE_ANSWER,
  'F58 thanks on an error page': BEFORE_ANSWER,
  'F61 slow POST': BEFORE_ANSWER,
  'F61 tab closed mid-POST': ['pressed', 'settling'],
  'F63 Stop': ALWAYS,
  'F63 Stop ten times': ALWAYS,
  'F63 Stop with a dead worker': ALWAYS,
  'F63 Stop with a slow database': ALWAYS,
  'F64 Start during stopping': ALWAYS,
  'F64 Start and Stop hammered': ALWAYS,
  'F64 Start from two pages': ALWAYS,
  'F65 bad Start': ALWAYS,
  'F67 access revoked': ALWAYS,
  'F70 crash, alarm lost, killed at start': ALWAYS,
  'F72 offline': ALWAYS,
  'F72 connected to nothing': ALWAYS,
  'F74 database busy reading': ALWAYS,
  'P browser away for an hour': ALWAYS,
  'P Pause and Resume': ALWAYS,
  'P Pause': ALWAYS,
  'P Skip': ALWAYS,
  'P Retry': ALWAYS,
  'P Send again': ALWAYS,
  'P Answer': ALWAYS,
  'P Mark as sent': ALWAYS,
  'P Mark as not sent': ALWAYS,
} as const satisfies Readonly<Record<string, readonly Phase[]>>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export function phasesOf(name: FaultName): readonly Phase[] {
  return FAULTS[name];
}
