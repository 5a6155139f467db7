// State of a section that is still there when the person comes back to it: as long as the page is open, no longer.
import { useCallback, useState } from 'preact/hooks';

const kept = new Map<string, unknown>();

/** `name`: one for each use. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (value: Value | ((latest: Value) => Value)) => void] {
  const latest = () => (kept.has(name) ? (kept.get(name) as Value) : initial);
  const [value, setValue] = useState(latest);
  const keep = useCallback(
    (change: Value | ((latest: Value) => Value)) => {
      const next = typeof change === 'function' ? (change as (latest: Value) => Value)(latest()) : change;
      kept.set(name, next);
      setValue(() => next);
    },
    [name],
  );
  return [value, keep];
}
