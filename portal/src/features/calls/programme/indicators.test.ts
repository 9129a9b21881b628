import { expect, it } from 'vitest';
import { indicatorsIn, withIndicator, withoutIndicator } from './indicators';

const FILLED = [
  { code: 'patents', target: '3' },
  { code: 'quantity', name: '软著', target: '2' },
];

it('changes a target in its place and appends a new one', () => {
  expect(withIndicator(FILLED, { code: 'patents', target: '4' })[0]).toEqual({ code: 'patents', target: '4' });
  expect(withIndicator(FILLED, { code: 'papers', target: '1' })).toHaveLength(3);
});

it('forgets a target that was emptied', () => {
  expect(withIndicator(FILLED, { code: 'patents', target: '' })).toEqual([FILLED[1]]);
});

it('changes own targets by their place, since they share the code of their branch', () => {
  const two = [...FILLED, { code: 'quantity', name: '标准', target: '' }];
  expect(indicatorsIn(two, 'quantity').map(({ at }) => at)).toEqual([1, 2]);
  expect(withIndicator(two, { code: 'quantity', name: '标准', target: '1' }, 2)[2]).toMatchObject({ target: '1' });
  expect(withoutIndicator(two, 1)).toEqual([two[0], two[2]]);
});
