import { describe, expect, test } from 'vitest';
import { queueMoments, serverMoments, tellStory } from '../../../scripts/fleet/tell-story.ts';

const entry = (at: number, type: string, contactId: string, attemptId = '', detail = '') => ({
  at,
  type,
  batchId: 'b',
  contactId,
  attemptId,
  detail,
});
const press = { kind: 'event', event: 'press', detail: '#send', order: 1, atMs: 2_500, scenario: 1, trusted: false, press: null } as const;

describe('the story of a row', () => {
  test('is told in order of time, with the seconds since its beginning', () => {
    const told = tellStory([
      { at: 3_500, words: 'then' },
      { at: 1_000, words: 'first' },
    ]);
    expect(told).toEqual(['    0.0 s  first', '    2.5 s  then']);
  });

  test('has what the queue wrote of the contact and of its attempts, and of no other', () => {
    const journal = [
      entry(1, 'claim', 'one', 'a'),
      entry(2, 'pressed', '', 'a', 'why'),
      entry(3, 'claim', 'two', 'x'),
      entry(4, 'tick', ''),
    ];
    expect(queueMoments(journal, 'one').map(({ words }) => words)).toEqual(['queue: claim', 'queue: pressed, why']);
  });

  test('has what the server of this dealer saw, by the clock of the queue', () => {
    const log = [{ ...press, site: 'oak.test' } as const, { ...press, site: 'elm.test' } as const];
    expect(serverMoments(log, 'oak.test', 10_000)).toEqual([{ at: 12_500, words: 'page: press, #send' }]);
  });

  test('of nothing is empty', () => {
    expect(tellStory([])).toEqual([]);
  });
});
