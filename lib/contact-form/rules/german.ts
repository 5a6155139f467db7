// Core roles, openers and link words in German; brought to a page only when its language asks for them.
import type { LanguagePack } from './rule.ts';

export const german: LanguagePack = {
  language: 'de',
  roles: [
    { role: 'email-confirm', words: /e ?mail.*(wiederhol|bestatig|bestaetig)|(wiederhol|bestatig|bestaetig).*e ?mail/, strength: 1.35 },
    { role: 'username', words: /benutzer ?name|benutzer|nutzername|anmeldename/, strength: 1.3 },
    { role: 'username', words: /mail\w* oder .*(user|name)|(user ?name|name) oder .*mail/, strength: 1.4 },
    { role: 'password', words: /passwort|kennwort/, strength: 1.4 },
    { role: 'given-name', words: /vorname/, not: /nachname|vor und/, strength: 1.2 },
    { role: 'family-name', words: /nachname|familienname|zuname/, not: /vorname/, strength: 1.25 },
    {
      role: 'name',
      words: /vor ?(und|\/) ?(nach|zu)name|vorname.*(nachname|name)|ihr name|vollstandiger name|ansprechpartner/,
      strength: 1.3,
    },
    { role: 'tel', words: /telefon|\bhandy|mobil(nummer|telefon)?\b|rufnummer|ruckruf/, strength: 1 },
    { role: 'street-address', words: /strasse|\bstr\b|anschrift|^adresse/, not: /e ?mail|hausnummer$/, strength: 1 },
    { role: 'address-level2', words: /^ort\b|\bort$|\bstadt\b|wohnort/, strength: 1 },
    { role: 'address-level1', words: /bundesland|kanton/, strength: 1 },
    { role: 'postal-code', words: /\bplz\b|postleitzahl/, not: /ort/, strength: 1.1 },
    { role: 'country', words: /^land$|\bland$/, strength: 1 },
    { role: 'organization', words: /\bfirma\b|unternehmen|organisation/, strength: 1 },
    { role: 'subject', words: /betreff|\bthema\b|anliegen|grund/, strength: 1.1 },
    {
      role: 'message',
      words: /nachricht|mitteilung|\btext\b|anfrage|bemerkung|kommentar|\bfrage\b|ihre wunsche/,
      not: /betreff|art der/,
      strength: 1,
    },
    { role: 'other', words: /anrede|\btitel\b|kundennummer|bestellnummer/, strength: 1.25 },
    {
      role: 'captcha',
      words: /sicherheits(code|abfrage|frage)|spamschutz|(code|zeichen|buchstaben|zahlen) (ein|aus)|prufcode/,
      strength: 1.5,
    },
    { role: 'honeypot', words: /(feld|dies\w*) .*(leer|frei) ?lassen|nicht ausfullen/, strength: 2 },
    { role: 'birth', words: /geburt|\balter\b/, strength: 1.3 },
    { role: 'search', words: /suche|suchbegriff|suchen/, not: /versuche|besuche/, strength: 1.1 },
    { role: 'consent-marketing', words: /newsletter|angebote|werbung|abonnieren/, strength: 1 },
    { role: 'consent-tos', words: /\bagb\b|datenschutz|nutzungsbedingung|einwillig/, strength: 1.1 },
  ],
  openers:
    /^(kontakt( aufnehmen)?|kontaktieren sie uns|kontaktformular|nachricht (senden|schreiben)|schreiben sie uns|anfrage (senden|stellen)|e ?mail (senden|schreiben))$/,
  links: [
    {
      words:
        /^(kontakt( aufnehmen)?|kontaktieren sie uns|kontaktformular|schreiben sie uns|nachricht (senden|schreiben)|so erreichen sie uns)$/,
      score: 9,
    },
    { words: /kontaktformular|ansprechpartner|anfahrt/, score: 5 },
  ],
  outcomes: {
    sent: [
      /\b(vielen dank|danke)\b.{0,60}\b(nachricht|anfrage|kontakt\w*|interesse)\b/,
      /\b(nachricht|anfrage|formular) (wurde |erfolgreich )+(gesendet|versendet|[uü]bermittelt|abgeschickt)/,
    ],
    promise: [/\bwir melden uns\b/],
    bare: [/^(vielen dank|danke)[\s!.]*$/],
    refused: [
      /\b(konnten?|wurden?|ist|sind)( leider| noch)? nicht (gesendet|versendet|verschickt|abgeschickt|verarbeitet|[uü]bermittelt|zugestellt)/,
      /\b(fehler|problem)\b.{0,40}\b(senden|versand|aufgetreten)\b|\bversuchen sie es\b/,
    ],
    robot: [/\bkein roboter\b/],
    complaint: [/\b(pflichtfeld|erforderlich|ung[uü]ltig)/],
    busy: [/\b(wird gesendet|bitte warten)\b/],
  },
};
