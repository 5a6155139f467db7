// What the person answers and allows beforehand, as they see it.
import { describe, expect, test, vi } from 'vitest';
import { RememberedAnswers } from '../../../lib/ui/answers/remembered-answers.tsx';
import { StandingConsent } from '../../../lib/ui/answers/standing-consent.tsx';
import { ResultCard } from '../../../lib/ui/results/result-card.tsx';
import { SiteQuestions } from '../../../lib/ui/run/site-questions.tsx';
import { contactWith, NOW } from './build-run.ts';
import { actionsIn, button, draw, seen, type } from './draw.ts';

const questions = [
  { label: 'Favourite colour', options: [] },
  { label: 'Lucky number', options: ['Seven', 'Nine'] },
];
const asked = contactWith({ status: 'needs-you', code: 'REQUIRED_UNKNOWN', questions });

describe('the questions of a site', () => {
  test('are put with their own words and choices, and saved together', async () => {
    const give = vi.fn();
    const page = draw(<SiteQuestions contact={asked} give={give} />);
    expect([...page.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(['Favourite colour', 'Lucky number']);
    expect([...page.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Choose…', 'Seven', 'Nine']);
    expect(button(page, 'answer').disabled).toBe(true);
    type(page.querySelector('input'), ' Blue ');
    const list = page.querySelector('select')!;
    list.value = 'Nine';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(() => expect(button(page, 'answer').disabled).toBe(false));
    button(page, 'answer').click();
    const answers = [
      { label: 'Favourite colour', answer: 'Blue' },
      { label: 'Lucky number', answer: 'Nine' },
    ];
    expect(give).toHaveBeenCalledWith({ type: 'answer', contactId: asked.id, answers });
  });

  test.each([
    ['a contact that may have been sent', contactWith({ ...asked, pressedAt: NOW })],
    ['one that has ended', contactWith({ ...asked, status: 'skipped' })],
    ['one that asks nothing', contactWith({ status: 'needs-you', code: 'CAPTCHA_VISIBLE' })],
  ])('are not put for %s', (_, contact) => {
    expect(draw(<SiteQuestions contact={contact} give={vi.fn()} />).textContent).toBe('');
  });

  test('stay text, however hostile', () => {
    const contact = contactWith({ ...asked, questions: [{ label: '<img src=x onerror=alert(1)>', options: [] }] });
    const page = draw(<SiteQuestions contact={contact} give={vi.fn()} />);
    expect([page.querySelector('img'), page.querySelector('label')?.textContent]).toEqual([null, '<img src=x onerror=alert(1)>']);
  });
});

describe('remembered answers', () => {
  test('are listed and can be deleted one by one', () => {
    const forget = vi.fn();
    const rows = [{ question: 'favourite colour', label: 'Favourite colour?', answer: 'Blue', at: NOW }];
    const page = draw(<RememberedAnswers answers={rows} forget={forget} />);
    expect(page.textContent).toContain('Remembered answers (1)');
    expect(page.textContent).toContain('Favourite colour?Blue');
    button(page, 'forget-answer').click();
    expect(forget).toHaveBeenCalledWith('favourite colour');
  });

  test('say where they will come from while there are none', () => {
    const page = draw(<RememberedAnswers answers={[]} forget={vi.fn()} />);
    expect(page.textContent).toContain('None yet');
    expect(actionsIn(page)).toEqual([]);
  });
});

test('each kind of consent is asked about until the person allows it by itself', () => {
  const choose = vi.fn();
  const page = draw(<StandingConsent consents={{ calls: 'ask', terms: 'ask' }} choose={choose} />);
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.filter(({ checked }) => checked).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'consent-calls ask',
    'consent-terms ask',
  ]);
  page.querySelector<HTMLInputElement>('input[name=consent-terms][value=allow]')!.click();
  expect(choose.mock.calls).toEqual([['terms', 'allow']]);
  expect(page.textContent).toContain('You agree for yourself');
  expect(page.textContent).toContain('An optional consent is never given');
});

describe('a consent that was ticked', () => {
  const actions = { give: vi.fn(), start: vi.fn(), openTab: vi.fn(), wake: vi.fn(), openSection: vi.fn() };
  const consents = [{ kind: 'calls', text: 'I agree to be called.', url: 'https://a.test/', at: NOW }] as const;

  test.each([
    ['was agreed to', NOW, 'You agreed to, as you chose under Answers'],
    ['only stands in the form', null, 'Ticked in the form, as you chose under Answers; it counts once the form is sent'],
  ])('is shown word for word with its time: it %s', (_, pressedAt, words) => {
    const waiting = { contact: contactWith({ status: 'needs-you', code: 'UNCONFIRMED', consents, pressedAt }), watch: null };
    const page = draw(<ResultCard waiting={waiting} now={NOW} actions={actions} />);
    expect(page.textContent).toContain(words);
    expect(page.querySelector('[data-consent="calls"]')?.textContent).toMatch(/^I agree to be called\. \(today /);
  });
});
