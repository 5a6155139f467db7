// What a person does in a tab that was left to them, in words a scenario can use.

import type { Expectation, Interlude, PersonStep } from './scenario.ts';

export const click = (selector: string, frame?: string): PersonStep => ({
  do: 'click',
  selector,
  ...(frame === undefined ? {} : { frame }),
});

export const type = (selector: string, text: string): PersonStep => ({ do: 'type', selector, text });

export const waitFor = (selector: string, frame?: string): PersonStep => ({
  do: 'wait',
  selector,
  ...(frame === undefined ? {} : { frame }),
});

export const SENT_BY_PERSON: Expectation = { status: 'sent', codes: ['SENT_BY_YOU'] };

export const SENT: Expectation = { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] };

/** The person does what was left, up to the press, and it is seen. */
export const finishedByPerson = (...steps: PersonStep[]): Interlude => ({
  when: 'handed-over',
  steps,
  afterwards: SENT_BY_PERSON,
});
