// Which language's patterns to bring: the script and the small words a page is full of, else its lang attribute, else
// English. Templates often claim a language they aren't written in, so clear words win over the claim.

/** Words that are frequent in one of these languages and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|with|your|this|are|you|our|from|for|have)\b/gi,
  es: /\b(los|las|una|para|con|por|del|más|como|nuestro|usted|está)\b/gi,
  fr: /\b(les|des|une|est|pour|dans|avec|vous|nous|votre|sur|aux)\b/gi,
  de: /\b(der|die|und|das|mit|ist|nicht|für|auf|eine|sie|wir|bitte)\b/gi,
  pt: /\b(os|uma|para|com|não|você|dos|mais|são|nossa|seu|pelo)\b/gi,
  it: /\b(il|della|che|di|per|una|sono|gli|delle|nel|questo|più)\b/gi,
  nl: /\b(het|een|van|voor|met|niet|zijn|aan|deze|wij|uw|ook)\b/gi,
  pl: /(^|[\s,.(])(się|nie|na|jest|oraz|dla|do|przez|lub|jak|są|w)(?=[\s,.)])/gi,
};
const ENOUGH_WORDS = 12;
const ENOUGH_CYRILLIC = 60;

/** Lower-case primary language subtag. */
export function guessLanguage(lang: string, texts: readonly string[]): string {
  const claimed = /^[a-z]{2,3}/.exec(lang.trim().toLowerCase())?.[0] ?? '';
  const sample = texts.join(' ').slice(0, 8000);
  if ((sample.match(/[а-яё]/gi)?.length ?? 0) > ENOUGH_CYRILLIC) return /^(uk|bg|be|sr|mk|kk)$/.test(claimed) ? claimed : 'ru';
  const [best, second] = Object.entries(SMALL_WORDS)
    .map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const isClear = best && best.count >= ENOUGH_WORDS && best.count >= 2 * (second?.count ?? 0);
  return (isClear ? best.language : claimed) || 'en';
}
