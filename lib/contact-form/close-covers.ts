// R51: before a tab is left to the person, what lies over its page is put away, so that they see the form: a cookie layer by its reject or
// close, a survey by its no or close. A consent is never given: a layer that only accepts, or whose way out isn't plain, stays.
import type { ContactPorts } from './contact-ports.ts';
import { foldText } from './hash-text.ts';
import { COOKIE_COVER, CLOSES, REJECTS, SURVEY_COVER, SURVEY_NO } from './rules/cover-words.ts';

export interface CoverSighting {
  readonly text: string;
  readonly buttons: readonly { readonly id: number; readonly text: string }[];
}

/** A cover may lead to one more (“Are you sure?”). */
const MOST_COVERS = 2;
const GOES_MS = 1_000;

export async function closeCovers({ page }: ContactPorts): Promise<void> {
  for (let count = 0; count < MOST_COVERS; count += 1) {
    const [button] = page.covers().flatMap((cover) => closingButton(cover) ?? []);
    if (button === undefined) return;
    page.closeCover(button);
    await page.changed(GOES_MS);
  }
}

/** null: none that plainly refuses or closes. */
export function closingButton({ text, buttons }: CoverSighting): number | null {
  const words = foldText(text);
  const one = (pattern: RegExp): number | null => {
    const [only, ...more] = buttons.filter((button) => pattern.test(foldText(button.text)));
    return only && more.length === 0 ? only.id : null;
  };
  if (COOKIE_COVER.test(words)) return one(REJECTS) ?? one(CLOSES);
  return SURVEY_COVER.test(words) ? (one(SURVEY_NO) ?? one(CLOSES)) : null;
}
