// The scripts that run in dealers' pages stay small: they are loaded anew on every page of every dealer, and words of other
// languages come only where a page asks for them. The budget of the contact script grew from 180 to 202 kB with forms in frames of other
// sites, a site's own review after the press, layers put away before a hand-over, answers kept, and telling the buyer's own fields from a
// co-buyer's, a friend's and a second car's, and more makers of checks, traps, thanks and refusals: each is needed in the page itself.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../setup/built-extension.ts';

describe.each([
  ['contact-form.js', 202_000],
  ['page-language.js', 8_000],
  ['more-languages.js', 30_000],
])('%s', (script, budget) => {
  test(`is at most ${budget} bytes, and not an empty shell`, () => {
    const { size } = statSync(builtExtension(script));
    expect(size).toBeLessThanOrEqual(budget);
    expect(size).toBeGreaterThan(1_000);
  });
});

const holds = (script: string, word: string): boolean => readFileSync(builtExtension(script), 'utf8').includes(word);

describe('field words', () => {
  test.each(['apellidos', 'prenom'])('“%s” is carried by the contact script', (word) => {
    expect(holds('contact-form.js', word)).toBe(true);
  });

  test.each(['nachname', 'sobrenome', 'cognome', 'achternaam', 'nazwisko', 'фамили'])('“%s” comes only on demand', (word) => {
    expect(holds('contact-form.js', word)).toBe(false);
    expect(holds('more-languages.js', word)).toBe(true);
  });
});

describe('words after a press', () => {
  test.each(['pondremos', 'recontacterons'])('“%s” is carried by the contact script', (word) => {
    expect(holds('contact-form.js', word)).toBe(true);
  });

  test.each(['vielen dank', 'ricontatteremo', 'entraremos em contato', 'verstuurd', 'kujemy', 'благодарим', '感谢您'])(
    '“%s” comes only on demand',
    (word) => {
      expect(holds('contact-form.js', word)).toBe(false);
      expect(holds('more-languages.js', word)).toBe(true);
    },
  );
});

// “INVALID_COUNTRY” is a word of its own that libphonenumber says.
describe('the numbering plans of telephones', () => {
  const chunks = readdirSync(builtExtension('chunks')).map((chunk) => `chunks/${chunk}`);

  test('come with the dashboard', () => {
    expect(chunks.filter((chunk) => holds(chunk, 'INVALID_COUNTRY'))).toEqual([expect.stringContaining('dashboard')]);
  });

  test.each(['background.js', 'contact-form.js'])('%s is without them', (script) => {
    expect(holds(script, 'INVALID_COUNTRY')).toBe(false);
  });
});
