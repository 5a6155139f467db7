// Which option of a list says what the buyer would say (R20). An option is chosen for its meaning, never for its place;
// where none means it, null: the caller leaves the field or asks.
import { foldText } from './hash-text.ts';
import type { OptionSnapshot } from './page-snapshot.ts';
import { PLACEHOLDER_OPTION, type ChoiceWords } from './rules/choice-words.ts';

export function isPlaceholder(option: Pick<OptionSnapshot, 'text' | 'value'>): boolean {
  const text = option.text.trim();
  return PLACEHOLDER_OPTION.test(text) || (option.value === '' && /^(select|choose|your|what|how|-|–)/i.test(text));
}

/** Position of the chosen option, or null. Earlier patterns win over later ones; options of one rank by order. */
export function chooseOption(options: readonly OptionSnapshot[], words: ChoiceWords): number | null {
  const usable = options.map((option, index) => ({ index, text: foldText(option.text), option }));
  const allowed = usable.filter(
    ({ option, text }) => !option.disabled && !isPlaceholder(option) && !words.never.some((never) => never.test(text)),
  );
  for (const pattern of words.prefer) {
    const found = allowed.find(({ text }) => pattern.test(text));
    if (found) return found.index;
  }
  return null;
}

/** Words of the buyer's as a pattern that forgives punctuation: `CR-V` also finds `CRV` and `Honda CR V`. */
export function wordPatterns(text: string): RegExp[] {
  const folded = foldText(text);
  if (folded === '') return [];
  const loose = folded
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[\\s-]?');
  return [new RegExp(`^${loose}$`), new RegExp(`(^|[^\\p{L}\\p{N}])${loose}($|[^\\p{L}\\p{N}])`, 'u')];
}
