// What became of the access to the dealers' sites, where the person wanted it given back after the batch.
import type { Batch } from '../../batch/batch.ts';
import { ALL_SITES } from '../../batch/site-pattern.ts';
import { readGivenBack } from '../../store/access-use.ts';
import { Notice } from '../notice.tsx';
import { useLive } from '../use-live.ts';

export function AccessGivenBack({ batch }: { readonly batch: Batch }) {
  const { value } = useLive(() => readGivenBack(batch.id), undefined, batch.id);
  if (batch.giveBack !== true || batch.endedAt === null || value === undefined) return null;
  const back = value && value.at >= batch.endedAt ? value.patterns : [];
  const words = givenBackWords(batch.granted, back);
  return words === '' ? null : <Notice tone="info">{words}</Notice>;
}

function givenBackWords(granted: readonly string[], back: readonly string[]): string {
  const left = granted.length - back.length;
  if (granted.length === 0) return '';
  if (left <= 0)
    return back.includes(ALL_SITES) ? 'Access to all sites was given back.' : `Access to ${sites(back.length)} was given back.`;
  const waits = `${granted.includes(ALL_SITES) ? 'Access to all sites' : `Access to ${sites(left)}`} is kept while a dealer there waits for you or another batch needs it.`;
  return back.length === 0 ? waits : `Access to ${sites(back.length)} was given back. ${waits}`;
}

function sites(count: number): string {
  return count === 1 ? '1 site' : `${count} sites`;
}
