// Core roles, openers and link words in Italian; brought to a page only when its language asks for them.
import type { LanguagePack } from './rule.ts';

export const italian: LanguagePack = {
  language: 'it',
  roles: [
    { role: 'username', words: /(user ?name|utente) o .*mail|mail o .*(user|utente)/, strength: 1.4 },
    { role: 'email-confirm', words: /(conferma|ripeti|riscriv)\w* .*e ?mail/, strength: 1.35 },
    { role: 'email', words: /posta elettronica|indirizzo (di )?(e ?mail|mail)/, strength: 1.15 },
    { role: 'username', words: /nome utente|utente/, strength: 1.3 },
    { role: 'given-name', words: /^nome$/, strength: 0.5 },
    { role: 'family-name', words: /cognome/, not: /\bnome\b/, strength: 1.2 },
    { role: 'name', words: /nome (e|\/)? ?cognome|cognome (e|\/)? ?nome|nome completo|nominativo|(tuo|vostro|suo) nome/, strength: 1.3 },
    { role: 'name', words: /\bnome\b/, not: /utente|azienda|cognome|prodotto|societa/, strength: 0.7 },
    { role: 'tel', words: /telefono|cellulare|recapito telefonico/, strength: 1 },
    { role: 'street-address', words: /indirizzo|\bvia\b/, not: /mail|elettronic|\bip\b|sito|web/, strength: 1 },
    { role: 'address-level2', words: /\bcitta\b|localita|comune/, strength: 1 },
    { role: 'address-level1', words: /provincia|regione/, strength: 1 },
    { role: 'postal-code', words: /\bcap\b|codice postale/, strength: 1.1 },
    { role: 'country', words: /\bpaese\b|nazione|^stato$/, strength: 1 },
    { role: 'organization', words: /azienda|societa|ragione sociale|\bditta\b|\bente\b/, strength: 1 },
    { role: 'subject', words: /oggetto|argomento|motivo/, strength: 1.1 },
    {
      role: 'message',
      words: /messaggio|commento|richiesta|domanda|\btesto\b|informazioni|segnalazione|\bnote\b/,
      not: /oggetto|tipo/,
      strength: 1,
    },
    {
      role: 'captcha',
      words: /codice di (sicurezza|verifica|controllo)|(inserisci|scrivi|digita|ricopia) (il|i) (codice|caratteri|testo)/,
      strength: 1.5,
    },
    { role: 'honeypot', words: /lascia\w* (questo campo )?vuoto/, strength: 2 },
    { role: 'birth', words: /nascita|\beta\b/, strength: 1.3 },
    { role: 'search', words: /cerca|ricerca/, strength: 1.1 },
    { role: 'consent-marketing', words: /newsletter|offerte|promozion|comunicazioni commerciali/, strength: 1 },
    { role: 'consent-tos', words: /privacy|termini|condizioni|trattamento dei dati|dati personali|informativa/, strength: 1.1 },
  ],
  openers: /^(contatti|contattaci|scrivici|invia (un )?messaggio|richiedi informazioni)$/,
  links: [
    { words: /^(contattaci|scrivici|richiedi informazioni|invia un messaggio)$/, score: 9 },
    { words: /contattaci|dove siamo|richiedi/, score: 5 },
  ],
  outcomes: {
    sent: [/\bgrazie\b.{0,60}\b(contatt\w+|messaggio|richiesta)/, /\bmessaggio [eè] stato inviato|\brichiesta inviata/],
    promise: [/\bti ricontatteremo\b|\bla ricontatteremo\b/],
    bare: [/^grazie( mille)?[\s!.]*$/],
    refused: [
      /errore (durante l|nell)['’]invio|impossibile inviare|\briprova/,
      /\bnon ([eè]|sono) stat[oaie] (inviat|ricevut|elaborat)|\bnon [eè] stato possibile\b/,
    ],
    robot: [/\bnon sono un robot\b/],
    complaint: [/\b(obbligatori[oa]|non valid[oa])\b/],
    busy: [/\binvio in corso\b/],
  },
};
