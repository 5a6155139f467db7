import { expect, test } from 'vitest';
import { readTextFile } from '../../../lib/ui/read-text-file.ts';

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

test('UTF-8 is read, its mark left to the list reader', async () => {
  expect(await readTextFile(new Blob(['José Motors']))).toEqual({ ok: true, text: 'José Motors' });
});

test('UTF-16 with its mark is read, as spreadsheets write "Unicode text"', async () => {
  expect(await readTextFile(bytes(0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00))).toEqual({ ok: true, text: 'Aé' });
  expect(await readTextFile(bytes(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9))).toEqual({ ok: true, text: 'Aé' });
});

test('what is not UTF-8 is read as Windows-1252', async () => {
  expect(await readTextFile(bytes(0x4a, 0x6f, 0x73, 0xe9))).toEqual({ ok: true, text: 'José' });
});

test('a spreadsheet file itself is refused with what to do', async () => {
  const read = await readTextFile(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00));
  expect(read).toMatchObject({ ok: false, message: expect.stringContaining('CSV') });
});

test('a file over 20 MB is refused unread', async () => {
  const read = await readTextFile({ size: 20_000_001 } as Blob);
  expect(read).toMatchObject({ ok: false, message: expect.stringContaining('20 MB') });
});
