import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/dealers/decode-text.ts';

const LIST = 'name,website\nÉcole,oak.test';

function utf16(text: string, bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return bytes;
}

describe('a text file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(LIST)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${LIST}`)],
    ['UTF-16 little-endian', utf16(LIST, false)],
    ['UTF-16 big-endian', utf16(LIST, true)],
    ['UTF-16 little-endian with its mark', utf16(`\ufeff${LIST}`, false)],
    ['UTF-16 big-endian with its mark', utf16(`\ufeff${LIST}`, true)],
    ['Windows-1252', Uint8Array.from(LIST, (letter) => letter.charCodeAt(0))],
  ])('in %s', (_encoding, bytes) => {
    const read = decodeText(bytes);
    expect(read.ok && read.text.replace('\ufeff', '')).toBe(LIST);
  });
});

test('a null in a list is left out', () => {
  const damaged = `name,website\nOak\u0000 Ford,oak.test\nElm Kia,elm.test\nAsh Auto,ash.test\n`;
  expect(decodeText(new TextEncoder().encode(damaged))).toEqual({ ok: true, text: damaged.replace('\u0000', '') });
});

describe('a file that is no text says what to do instead', () => {
  test.each([
    ['a workbook', 'PK\u0003\u0004rest', /Excel.*CSV/],
    ['an old workbook', '\u00d0\u00cf\u0011\u00e0rest', /old Excel.*CSV/],
    ['a PDF', '%PDF-1.7', /PDF.*paste/],
    ['a picture', '\u0089PNG\r\n', /not a text file/],
    ['anything with nulls', 'abc\u0000\u0001', /not a text file/],
    ['a program with some text', `name,website\n${'\u0000\u0001 text of a program '.repeat(50)}`, /not a text file/],
    ['nothing', ' \n', /file is empty/],
  ])('%s', (_what, text, message) => {
    expect(decodeText(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
  });
});
