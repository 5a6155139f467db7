// A control is told from its neighbours by what names it, however it is read.
import { expect, test } from 'vitest';
import { fieldSignature } from '../../../lib/contact-form/signature.ts';
import { aField, LABELS } from './build-snapshot.ts';

const aSwitch = (ariaLabelledby: string, before = '') =>
  fieldSignature(aField(1, '', { name: '', control: 'custom', type: 'switch', labels: { ...LABELS, ariaLabelledby, before } }));

test('a switch that only other nodes name is none of its twins', () => {
  expect(aSwitch('Marketing e-mails')).not.toBe(aSwitch('Text messages'));
});

test('what stands before it changes nothing where it has a name', () => {
  expect(aSwitch('Text messages')).toBe(aSwitch('Text messages', 'Marketing e-mails'));
});
