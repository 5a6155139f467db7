// Pages in languages the injected script doesn't carry: known with the pack that is brought for them, and only with it.
import { afterEach, describe, expect, test } from 'vitest';
import { chooseForm } from '../../../lib/contact-form/choose-form.ts';
import { classifyFields } from '../../../lib/contact-form/classify-fields.ts';
import { classifyForms } from '../../../lib/contact-form/classify-forms.ts';
import { packsFor } from '../../../lib/contact-form/rules/languages.ts';
import { MORE_PACKS } from '../../../lib/contact-form/rules/more-languages.ts';
import { asksForMore } from '../../../lib/contact-form/rules/page-languages.ts';
import type { LanguagePack } from '../../../lib/contact-form/rules/rule.ts';
import { pageLanguage } from '../../../lib/page/page-language.ts';
import { show } from './show.ts';

const page = (heading: string, labels: readonly string[], message: string, send: string): string =>
  `<h1>${heading}</h1><form>${labels.map((label, at) => `<p><label>${label} <input name="f${at}"></label></p>`).join('')}
  <p><label>${message} <textarea name="m"></textarea></label></p><button>${send}</button></form>`;

const PAGES = [
  ['de', page('Kontakt', ['Vorname', 'Familienname', 'E-Mail-Adresse', 'Rufnummer', 'Postleitzahl'], 'Nachricht', 'Absenden')],
  ['pl', page('Kontakt', ['Imię', 'Nazwisko', 'Adres e-mail', 'Komórka', 'Kod pocztowy'], 'Wiadomość', 'Wyślij')],
  ['pt', page('Contato', ['Primeiro nome', 'Sobrenome', 'E-mail', 'Celular', 'CEP'], 'Mensagem', 'Enviar')],
  ['it', page('Contatti', ['Nome di battesimo', 'Cognome', 'Indirizzo e-mail', 'Cellulare', 'CAP'], 'Messaggio', 'Invia')],
  ['nl', page('Neem contact op', ['Voornaam', 'Achternaam', 'E-mailadres', 'Telefoonnummer', 'Postcode'], 'Bericht', 'Verzenden')],
  ['ru', page('Контакты', ['Имя', 'Фамилия', 'Электронная почта', 'Телефон', 'Почтовый индекс'], 'Сообщение', 'Отправить')],
  ['uk', page('Контакти', ['Имя', 'Фамилия', 'Электронная почта', 'Мобильный', 'Индекс'], 'Сообщение', 'Отправить')],
] as const;
const EXPECTED = ['given-name', 'family-name', 'email', 'tel', 'postal-code', 'message'];

afterEach(() => {
  document.documentElement.lang = '';
  document.body.innerHTML = '';
});

function read(language: string, html: string, brought: readonly LanguagePack[]) {
  document.documentElement.lang = language;
  const snapshot = show(html);
  const packs = packsFor(snapshot.language, brought);
  const fields = classifyFields(snapshot, packs);
  const choice = chooseForm(snapshot, fields, classifyForms(snapshot, fields), { openersUsed: 0, packs });
  return { roles: fields.map(({ role }) => role), choice: choice.kind };
}

describe.each(PAGES)('a contact page in %s', (language, html) => {
  test('asks for more words', () => {
    document.documentElement.lang = language;
    document.body.innerHTML = html;
    expect(asksForMore(pageLanguage(document))).toBe(true);
  });

  test('is read right with its pack', () => {
    expect(read(language, html, MORE_PACKS)).toEqual({ roles: EXPECTED, choice: 'form' });
  });

  test('is mostly unknown without it', () => {
    const { roles } = read(language, html, []);
    expect(roles).not.toContain('family-name');
    // The Dutch word is the English one.
    expect(roles.includes('postal-code')).toBe(language === 'nl');
    expect(roles.filter((role) => role === null).length).toBeGreaterThanOrEqual(2);
  });
});

const CARRIED = [
  ['en', page('Contact us', ['First name', 'Last name', 'E-mail', 'Phone', 'ZIP code'], 'Message', 'Send')],
  ['es', page('Contáctenos', ['Primer nombre', 'Apellidos', 'Correo electrónico', 'Teléfono', 'Código postal'], 'Mensaje', 'Enviar')],
  ['fr', page('Nous joindre', ['Prénom', 'Nom de famille', 'Courriel', 'Téléphone', 'Code postal'], 'Votre message', 'Envoyer')],
] as const;

test.each(CARRIED)('a contact page in %s is read right with what the script carries', (language, html) => {
  expect(read(language, html, [])).toEqual({ roles: EXPECTED, choice: 'form' });
});

test.each(['en', 'es', 'fr', ''])('a page that says lang="%s" asks for nothing', (language) => {
  document.documentElement.lang = language;
  document.body.innerHTML = '<p>Contact</p>';
  expect(asksForMore(pageLanguage(document))).toBe(false);
});

test('a German page in an English template asks for more', () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML =
    '<p>Wir sind für Sie da und das ist nicht alles: bitte nutzen Sie die Seite mit der Karte, auf der wir und die Stadt eine Rolle spielen.</p>';
  expect(asksForMore(pageLanguage(document))).toBe(true);
});
