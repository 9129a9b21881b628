import { expect, it } from 'vitest';
import { sameValue } from './same-value';

it('ignores the order of members and absent ones', () => {
  expect(sameValue({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2, d: undefined }], a: 1 })).toBe(true);
});

it('sees a change at any depth', () => {
  expect(sameValue({ team: [{ name: '王' }] }, { team: [{ name: '李' }] })).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue({}, [])).toBe(false);
  expect(sameValue(null, {})).toBe(false);
});
