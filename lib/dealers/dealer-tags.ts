// The person's own labels on dealers. A tag is the same however its letters are written; the first way stays.
import { cleanText } from './dealer-of-row.ts';
import type { Dealer } from './dealer.ts';
import { foldText } from './fold-text.ts';

/** '' when nothing is left. A comma or semicolon would make two tags of it. */
export function cleanTag(text: string): string {
  return cleanText(text.replace(/[;|,]/g, ' ')).slice(0, 40).trim();
}

/** The same object when nothing changes. */
export function withTag(dealer: Dealer, tag: string): Dealer {
  const tags = dealer.tags ?? [];
  return tag === '' || tags.some(isTag(tag)) ? dealer : { ...dealer, tags: [...tags, tag] };
}

export function withoutTag(dealer: Dealer, tag: string): Dealer {
  const { tags = [], ...rest } = dealer;
  const left = tags.filter((other) => !isTag(tag)(other));
  if (left.length === tags.length) return dealer;
  return left.length === 0 ? rest : { ...rest, tags: left };
}

function isTag(tag: string): (other: string) => boolean {
  const folded = foldText(tag);
  return (other) => foldText(other) === folded;
}
