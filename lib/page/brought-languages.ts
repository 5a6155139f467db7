// Where one injected script leaves language packs for the next: a property of the isolated world, which the page can't see.
import type { LanguagePack } from '../contact-form/rules/rule.ts';

const world = globalThis as { dealerRoundupLanguages?: readonly LanguagePack[] };

export function leaveLanguages(packs: readonly LanguagePack[]): void {
  world.dealerRoundupLanguages = packs;
}

/** Empty where none were left. */
export function broughtLanguages(): readonly LanguagePack[] {
  return world.dealerRoundupLanguages ?? [];
}
