import { describe, expect, test } from 'vitest';
import { cleanTag, withoutTag, withTag } from '../../../lib/dealers/dealer-tags.ts';
import { buildDealer } from './build-dealer.ts';

const NEAR = buildDealer({ tags: ['Near'] });

describe('tags', () => {
  test('are added at the end', () => {
    expect(withTag(NEAR, 'cheap').tags).toEqual(['Near', 'cheap']);
    expect(withTag(buildDealer(), 'cheap').tags).toEqual(['cheap']);
  });

  test('that are there already, however written, change nothing', () => {
    expect(withTag(NEAR, 'néar')).toBe(NEAR);
    expect(withTag(NEAR, '')).toBe(NEAR);
  });

  test('are taken off however written; the last one leaves none behind', () => {
    expect(withoutTag(buildDealer({ tags: ['Near', 'cheap'] }), 'NEAR').tags).toEqual(['cheap']);
    expect(withoutTag(NEAR, 'near')).not.toHaveProperty('tags');
    expect(withoutTag(NEAR, 'cheap')).toBe(NEAR);
  });

  test.each([
    ['  near\u200b me ', 'near me'],
    ['a;b,c', 'a b c'],
    [' ; ', ''],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('“%s” is clean as “%s”', (typed, clean) => {
    expect(cleanTag(typed)).toBe(clean);
  });
});
