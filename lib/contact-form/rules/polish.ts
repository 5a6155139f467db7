// Core roles, openers and link words in Polish; brought to a page only when its language asks for them.
import type { LanguagePack } from './rule.ts';

export const polish: LanguagePack = {
  language: 'pl',
  roles: [
    { role: 'email-confirm', words: /(potwierdz|powtorz)\w* .*(e ?mail|mail)/, strength: 1.35 },
    { role: 'email', words: /adres (e ?)?mail|poczta elektroniczna|\bmail\b/, strength: 1.15 },
    { role: 'username', words: /nazwa uzytkownika|\blogin\b|uzytkownik/, strength: 1.3 },
    { role: 'password', words: /\bhaslo\b/, strength: 1.4 },
    { role: 'given-name', words: /\bimie\b/, not: /nazwisko/, strength: 1.2 },
    { role: 'family-name', words: /nazwisko/, not: /\bimie\b/, strength: 1.2 },
    { role: 'name', words: /imie (i|oraz|\/)? ?nazwisko|nazwisko i imie|pelne imie/, strength: 1.3 },
    { role: 'tel', words: /telefon|\bkomork|nr tel/, strength: 1 },
    { role: 'street-address', words: /\bulica\b|\badres\b/, not: /mail|\bip\b|www/, strength: 1 },
    { role: 'address-level2', words: /miasto|miejscowosc/, strength: 1 },
    { role: 'address-level1', words: /wojewodztwo/, strength: 1 },
    { role: 'postal-code', words: /kod pocztowy|kod$/, strength: 1.1 },
    { role: 'country', words: /\bkraj\b|panstwo$/, strength: 1 },
    { role: 'organization', words: /\bfirma\b|nazwa firmy|przedsiebiorstwo/, strength: 1.1 },
    { role: 'subject', words: /\btemat\b|tytul/, strength: 1.1 },
    { role: 'message', words: /wiadomosc|tresc|komentarz|pytanie|zapytanie|uwagi|\bopis\b/, not: /temat/, strength: 1 },
    { role: 'captcha', words: /kod (z obrazka|weryfikacyjny|zabezpieczaj)|przepisz|wpisz kod/, strength: 1.5 },
    { role: 'honeypot', words: /(pozostaw|zostaw)\w* (to pole )?puste/, strength: 2 },
    { role: 'birth', words: /urodzenia|\bwiek\b/, strength: 1.3 },
    { role: 'search', words: /szukaj|wyszuk/, strength: 1.1 },
    { role: 'consent-marketing', words: /newsletter|ofert|marketing/, strength: 1 },
    { role: 'consent-tos', words: /regulamin|prywatnosc|danych osobowych|zgod/, strength: 1.1 },
  ],
  openers: /^(kontakt|skontaktuj sie( z nami)?|napisz do nas|wyslij (wiadomosc|zapytanie)|zadaj pytanie)$/,
  links: [
    { words: /^(skontaktuj sie( z nami)?|napisz do nas|formularz kontaktowy|wyslij wiadomosc)$/, score: 9 },
    { words: /formularz kontaktowy|dojazd|gdzie jestesmy/, score: 5 },
  ],
  outcomes: {
    sent: [/\bdzi[eę]kujemy(?!\p{L}).{0,60}(wiadomo|kontakt|zg[lł]osz)/u, /wiadomo[sś][cć] zosta[lł]a wys[lł]ana/],
    promise: [/skontaktujemy si[eę]/],
    bare: [/^dzi[eę]kuj(emy|[eę])[\s!.]*$/],
    refused: [/nie uda[lł]o si[eę] wys[lł]a[cć]|nie zosta[lł][ao]? (wys[lł]an|przyj[eę]t|odebran)|spr[oó]buj ponownie/],
    robot: [/\bnie jestem robotem\b/],
    complaint: [/wymagane|nieprawid[lł]ow[ya]/],
    busy: [/\bwysy[lł]anie\b/],
  },
};
