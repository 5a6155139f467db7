// The script that runs in dealers' pages stays small: it is loaded anew on every page of every dealer.
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtExtension } from '../setup/built-extension.ts';

const CONTACT_SCRIPT = 'contact-form.js';
const BUDGET_BYTES = 170_000;

test(`${CONTACT_SCRIPT} is at most ${BUDGET_BYTES} bytes, and not an empty shell`, () => {
  const { size } = statSync(builtExtension(CONTACT_SCRIPT));
  expect(size).toBeLessThanOrEqual(BUDGET_BYTES);
  expect(size).toBeGreaterThan(1_000);
});
