// Fingerprints of texts, so that evidence from before a press can be kept and compared without keeping a word of the
// page or of the person. Not for secrets: 32 bits tell texts apart, they don't hide them.

/** Lower case, whitespace folded, no decoration at the ends: two renderings of one text are one text. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/gu, ' ')
    .trim();
}

/** FNV-1a over the folded text's UTF-16 code units; an unsigned 32-bit integer. */
export function hashText(text: string): number {
  const folded = foldText(text);
  let hash = 0x811c9dc5;
  for (let index = 0; index < folded.length; index += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

export function hashTexts(texts: readonly string[]): number[] {
  return [...new Set(texts.map(hashText))];
}
