// Keeps a component at what the store says: reads now, at every change and once a second while the page is seen. A read
// that overlaps another is put off, not piled up; an answer that says the same as before draws nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import { onChange } from '../store/changes.ts';
import { nextTurn } from './take-turns.ts';

export interface Live<Value> {
  readonly value: Value | undefined;
  /** Why the last reading failed; null when it didn't. */
  readonly error: unknown;
}

const refreshers = new Set<() => void>();

/** Reads again at once: a page doesn't hear its own announcements. */
export function refreshPage(): void {
  for (const refresh of refreshers) refresh();
}

/**
 * `versionOf`, when given, is asked first: as long as it answers the same, nothing is read. `key` starts anew when it changes.
 */
export function useLive<Value>(read: () => Promise<Value>, versionOf?: () => Promise<string>, key = ''): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ value: undefined, error: null });
  const latest = useRef({ read, versionOf });
  latest.current = { read, versionOf };
  useEffect(() => {
    const reader = newReader(latest, setLive);
    refreshers.add(reader.look);
    const stop = onChange(reader.look, () => document.visibilityState === 'visible');
    return () => {
      reader.end();
      refreshers.delete(reader.look);
      stop();
    };
  }, [key]);
  return live;
}

interface Latest<Value> {
  readonly current: { readonly read: () => Promise<Value>; readonly versionOf: (() => Promise<string>) | undefined };
}

function newReader<Value>(latest: Latest<Value>, show: (live: Live<Value>) => void) {
  let reading = false;
  let again = false;
  let ended = false;
  let version = '';
  async function once(): Promise<void> {
    const { read, versionOf } = latest.current;
    const found = versionOf ? await versionOf() : null;
    if (found !== null && found === version) return;
    const value = await read();
    const seen = found ?? JSON.stringify(value);
    if (ended || seen === version) return;
    // Drawn in a turn of its own: reading ends with taking in what was read.
    await nextTurn();
    if (ended) return;
    version = seen;
    show({ value, error: null });
  }
  async function look(): Promise<void> {
    again = reading;
    if (reading || ended) return;
    reading = true;
    await once().catch((error: unknown) => {
      version = '';
      if (!ended) show({ value: undefined, error });
    });
    reading = false;
    if (again) void look();
  }
  return { look: () => void look(), end: () => void (ended = true) };
}

/** The time, drawn again every so often, for words such as "seems asleep". */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return Math.max(now, Date.now());
}
