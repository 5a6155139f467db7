// Which language's patterns to bring: the script and the small words a page is full of, else its lang attribute, else
// English. Templates often claim a language they aren't written in, so clear words win over the claim.

/** Words that are frequent in one of these languages and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and with your this are you our from for have',
  es: 'los las una para con por del más como nuestro usted está',
  fr: 'les des une est pour dans avec vous nous votre sur aux',
  de: 'der die und das mit ist nicht für auf eine sie wir bitte',
  pt: 'os uma para com não você dos mais são nossa seu pelo',
  it: 'il della che di per una sono gli delle nel questo più',
  nl: 'het een van voor met niet zijn aan deze wij uw ook',
  pl: 'się nie na jest oraz dla do przez lub jak są',
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
const ENOUGH_WORDS = 10;
const ENOUGH_CYRILLIC = 60;
const SAMPLE = 4000;

/** Lower-case primary language subtag. */
export function guessLanguage(lang: string, texts: readonly string[]): string {
  const claimed = /^[a-z]{2,3}/.exec(lang.trim().toLowerCase())?.[0] ?? '';
  const sample = texts.join(' ').slice(0, SAMPLE).toLowerCase();
  if (countCyrillic(sample) > ENOUGH_CYRILLIC) return /^(uk|bg|be|sr|mk|kk)$/.test(claimed) ? claimed : 'ru';
  const [best, second] = [...countWords(sample)].sort((a, b) => b[1] - a[1]);
  const isClear = best && best[1] >= ENOUGH_WORDS && best[1] >= 2 * (second?.[1] ?? 0);
  return (isClear ? best[0] : claimed) || 'en';
}

function countCyrillic(sample: string): number {
  return sample.match(/[а-яё]/g)?.length ?? 0;
}

function countWords(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sample.split(/[\s,.;:!?()"«»]+/)) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
