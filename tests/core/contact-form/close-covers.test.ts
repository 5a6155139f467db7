// R51: layers over a page that is handed over are put away without agreeing to anything.
import { describe, expect, test } from 'vitest';
import { contactDealer } from '../../../lib/contact-form/contact-dealer.ts';
import { closingButton } from '../../../lib/contact-form/close-covers.ts';
import { createVisit } from './build-ports.ts';
import { after } from './build-snapshot.ts';

const COOKIES = 'We use cookies. Choose which ones you agree to.';
const SURVEY = 'Would you take a short survey about your visit today?';
const pressed = (text: string, ...buttons: readonly string[]): string | null => {
  const id = closingButton({ text, buttons: buttons.map((words, at) => ({ id: at, text: words })) });
  return id === null ? null : (buttons[id] ?? null);
};

describe('a cover', () => {
  test.each<[string, readonly string[], string]>([
    [COOKIES, ['Accept All Cookies', 'Reject All', 'Cookies Settings'], 'Reject All'],
    [COOKIES, ['Accept', 'Decline'], 'Decline'],
    [COOKIES, ['Accept all', 'Only necessary cookies'], 'Only necessary cookies'],
    [COOKIES, ['Got it', '×'], '×'],
    [SURVEY, ['Yes', 'No'], 'No'],
    [SURVEY, ['Start', 'No, thanks'], 'No, thanks'],
  ])('“%s” with %j is put away by “%s”', (text, buttons, by) => expect(pressed(text, ...buttons)).toBe(by));

  test.each<[string, readonly string[]]>([
    [COOKIES, ['Accept all']],
    [COOKIES, ['OK']],
    [COOKIES, ['Manage', 'Accept all']],
    [COOKIES, ['Close', 'Close and accept', 'Close']],
    [SURVEY, ['Yes']],
    ['Wait! $500 off your next vehicle', ['×']],
    ['Your trade-in value', ['No', 'Close']],
  ])('“%s” with %j stays', (text, buttons) => expect(pressed(text, ...buttons)).toBeNull());
});

const covers = [{ text: COOKIES, buttons: [{ id: 4, text: 'Reject all' }] }];

async function told(script: Parameters<typeof createVisit>[0]): Promise<readonly string[]> {
  const visit = createVisit({ covers, ...script });
  await contactDealer(visit.ports);
  return visit.words();
}

describe('the layers are put away', () => {
  test('before the tab is handed over, once', async () => {
    const words = await told({ visit: { assist: true } });
    expect(words.filter((what) => what === 'close 4')).toHaveLength(1);
    expect(words.indexOf('close 4')).toBeLessThan(words.indexOf('outcome READY_TO_SEND'));
  });

  test('never on the automatic road, and never after a press', async () => {
    expect(await told({})).not.toContain('close 4');
    expect(await told({ after: () => after({ form: null }) })).not.toContain('close 4');
  });
});
