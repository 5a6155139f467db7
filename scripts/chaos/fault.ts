// The faults that can be done to a real browser, its extension and its dealers' servers.

export const FAULTS = [
  'worker-stopped',
  'worker-stopped-repeatedly',
  'tab-closed',
  'renderer-crashed',
  'tab-frozen',
  'tab-discarded',
  'tabs-rearranged',
  'window-closed',
  'browser-killed',
  'browser-restored',
  'extension-reloaded',
  'extension-disabled',
  'server-hangs',
  'server-refuses',
  'server-resets',
  'server-answers-500',
  'offline',
  'popup-flickers',
  'start-stop-hammered',
  'post-repeated',
] as const;

export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** After Start. */
  readonly afterMs: number;
  readonly lastsMs: number;
  /** What a server in trouble troubles. */
  readonly on: 'GET' | 'POST' | 'both';
  readonly takesLead: boolean;
  /** Which of several tabs, which variant: 0 to 1. */
  readonly pick: number;
}

export function isFault(text: string): text is FaultKind {
  return (FAULTS as readonly string[]).includes(text);
}
