import { expect, test } from 'vitest';
import { differs, type Sheet } from './unsaved';

const handedIn: Sheet = {
  scores: { technology: 7, budget: 0 },
  notApplicable: ['a', 'b'],
  comments: { technology: '可行' },
  overall: null,
};

test('a sheet as it was handed in does not differ, whatever the order and the spaces', () => {
  const same = {
    scores: { budget: 0, technology: 7 },
    notApplicable: ['b', 'a'],
    comments: { technology: ' 可行\n', budget: ' ' },
    overall: ' ',
  };
  expect(differs(same, handedIn)).toBe(false);
});

test('each part that is changed makes it differ', () => {
  expect(differs({ ...handedIn, scores: { technology: 7 } }, handedIn)).toBe(true);
  expect(differs({ ...handedIn, scores: { technology: 8, budget: 0 } }, handedIn)).toBe(true);
  expect(differs({ ...handedIn, notApplicable: ['a'] }, handedIn)).toBe(true);
  expect(differs({ ...handedIn, comments: {} }, handedIn)).toBe(true);
  expect(differs({ ...handedIn, overall: '属实' }, handedIn)).toBe(true);
});
