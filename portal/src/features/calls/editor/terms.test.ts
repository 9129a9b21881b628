import { expect, test } from 'vitest';
import { TERM_KINDS, termKindOf, termShapedAs } from './terms';

test('a term changes its kind and keeps what it means', () => {
  expect(termKindOf({ a: 1 })).toBe('code');
  expect(termShapedAs('number', '5000')).toBe(5000);
  expect(termShapedAs('number', 'half')).toBe(0);
  expect(termShapedAs('text', 5000)).toBe('5000');
  expect(termShapedAs('text', { a: 1 })).toBe('{"a":1}');
  expect(termShapedAs('flag', 'true')).toBe(true);
  expect(termShapedAs('code', 'CONVERTIBLE')).toEqual({ value: 'CONVERTIBLE' });
});

test('whatever a term becomes is of that kind', () => {
  for (const value of ['text', 3, false, null, [1], { a: 'b' }])
    for (const kind of TERM_KINDS) expect(termKindOf(termShapedAs(kind, value))).toBe(kind);
});
