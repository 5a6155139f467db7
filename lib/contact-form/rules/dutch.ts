// Core roles, openers and link words in Dutch; brought to a page only when its language asks for them.
import type { LanguagePack } from './rule.ts';

export const dutch: LanguagePack = {
  language: 'nl',
  roles: [
    { role: 'email-confirm', words: /(herhaal|bevestig)\w* .*e ?mail/, strength: 1.35 },
    { role: 'username', words: /gebruikersnaam|inlognaam/, strength: 1.3 },
    { role: 'password', words: /wachtwoord/, strength: 1.4 },
    { role: 'given-name', words: /voornaam/, not: /achternaam/, strength: 1.2 },
    { role: 'family-name', words: /achternaam|familienaam/, not: /voornaam/, strength: 1.2 },
    { role: 'name', words: /volledige naam|(uw|je|jouw) naam|voor ?(en|\/) ?achternaam/, strength: 1.3 },
    { role: 'name', words: /\bnaam\b/, not: /gebruiker|bedrijf|product/, strength: 0.7 },
    { role: 'tel', words: /telefoon|mobiel|\bgsm\b/, strength: 1 },
    { role: 'street-address', words: /\badres\b|straat/, not: /mail|huisnummer$/, strength: 1 },
    { role: 'address-level2', words: /woonplaats|plaats\b|\bstad\b|gemeente/, strength: 1 },
    { role: 'address-level1', words: /provincie/, strength: 1 },
    { role: 'postal-code', words: /postcode/, strength: 1.1 },
    { role: 'country', words: /^land$/, strength: 1 },
    { role: 'organization', words: /bedrijf|organisatie|firma/, strength: 1 },
    { role: 'subject', words: /onderwerp|betreft/, strength: 1.1 },
    { role: 'message', words: /bericht|opmerking|vraag|reactie|toelichting/, not: /onderwerp|soort/, strength: 1 },
    { role: 'other', words: /aanhef/, strength: 1.25 },
    { role: 'captcha', words: /beveiligingscode|verificatiecode|(typ|voer) de (code|letters|tekens)/, strength: 1.5 },
    { role: 'honeypot', words: /(veld )?leeg ?laten|laat dit veld leeg/, strength: 2 },
    { role: 'birth', words: /geboorte|leeftijd/, strength: 1.3 },
    { role: 'search', words: /zoek/, strength: 1.1 },
    { role: 'consent-marketing', words: /nieuwsbrief|aanbieding/, strength: 1 },
    { role: 'consent-tos', words: /voorwaarden|privacy/, strength: 1 },
  ],
  openers: /^(contact( opnemen)?|neem contact op|stuur (ons )?(een )?bericht|mail ons|stel (ons )?(een|uw) vraag)$/,
  links: [
    { words: /^(contact opnemen|neem contact (met ons )?op|stuur (ons )?een bericht|contactformulier)$/, score: 9 },
    { words: /contactformulier|klantenservice|vestigingen/, score: 5 },
  ],
};
