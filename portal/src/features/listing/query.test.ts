import { expect, test } from 'vitest';
import { addressOf, filterText, queryOf } from './query';

test('a list shows its usual state until the address says another', () => {
  expect(queryOf(new URLSearchParams('q=脑机'), 'RECOMMENDED')).toEqual({ q: '脑机', state: 'RECOMMENDED' });
  expect(queryOf(new URLSearchParams('state=ALL&q=%20'), 'RECOMMENDED')).toEqual({});
});

test('a view keeps the filter and its columns, in characters that every address knows', () => {
  const kept = filterText(new URLSearchParams('q=电极&view=x&columns=title&sort=-requested'));
  expect(kept).toBe('q=%E7%94%B5%E6%9E%81&sort=-requested');
  expect(addressOf({ filter: kept, columns: ['title', 'number'] })).toBe(
    '?q=%E7%94%B5%E6%9E%81&sort=-requested&columns=title%2Cnumber',
  );
  expect(addressOf({ filter: '', columns: [] })).toBe('?');
});
