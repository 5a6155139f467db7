// The ratchet over forms nobody here wrote: a score that falls fails, and one that rises must be recorded (node
// tests/corpus/record.ts). Runs only where the corpus lies beside the repository; CORPUS=contact-forms measures that folder alone.
import { describe, expect, test } from 'vitest';
import { FOLDERS, hasCorpus, measure, recordedScores } from './measure.ts';

const MEASURE_MS = 10 * 60_000;
const wanted = FOLDERS.filter((folder) =>
  (process.env['CORPUS'] ?? 'contact-forms').split(',').some((name) => name === folder || name === 'all'),
);

describe.skipIf(!hasCorpus())('the corpus', () => {
  test.each(wanted)(
    '%s scores as recorded: no worse, and no better without a record',
    async (folder) => {
      expect(await measure(folder)).toEqual(recordedScores()[folder]);
    },
    MEASURE_MS,
  );
});

describe('the recorded scores', () => {
  const { 'web-pages': pages, 'contact-forms': forms } = recordedScores();

  test('reach the figures asked for on whole web pages', () => {
    expect(pages?.contactRecall).toBeGreaterThanOrEqual(96);
    expect(pages?.contactPrecision).toBeGreaterThanOrEqual(97);
    expect(pages?.allRecall).toBeGreaterThanOrEqual(94);
    expect(pages?.allPrecision).toBeGreaterThanOrEqual(95);
    expect(pages?.formsFound).toBeGreaterThanOrEqual(38);
    expect(pages?.wrongForms).toBeLessThanOrEqual(1);
  });

  test('reach the figures asked for on contact forms', () => {
    expect(forms?.contactRecall).toBeGreaterThanOrEqual(99.5);
    expect(forms?.contactPrecision).toBeGreaterThanOrEqual(98);
    expect(forms?.honeypotsFilled).toBeLessThanOrEqual(3);
  });
});
