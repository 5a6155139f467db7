import { expect, test } from 'vitest';
import { guessLanguage } from '../../../lib/contact-form/guess-language.ts';

const SPANISH =
  'Envíe su mensaje con las preguntas para los vendedores del concesionario por correo, más rápido como usted quiera para una cita con los nuestros';

test.each([
  ['es', ''],
  ['es', 'en'],
])('clear words are Spanish (%s), whatever the page claims (%s)', (language, lang) => {
  expect(guessLanguage(lang, [SPANISH])).toBe(language);
});

test('a page without words is what it claims', () => expect(guessLanguage('fr-CA', [])).toBe('fr'));
test('a page that says nothing is English', () => expect(guessLanguage('', ['555-0142'])).toBe('en'));
test('Cyrillic is Russian unless the page claims a sister', () => {
  const text = 'Свяжитесь с нами, мы ответим на ваши вопросы об автомобилях в наличии и под заказ';
  expect(guessLanguage('', [text])).toBe('ru');
  expect(guessLanguage('bg', [text])).toBe('bg');
});
