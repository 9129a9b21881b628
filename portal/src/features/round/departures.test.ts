import { expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { departuresOf, isMissing, noReasons, unexplainedIn, withAsked } from './departures';

const passed = (rank: number) => ({ applicationId: `a${rank}`, number: `N${rank}`, rank, favoured: 1 });
const refusal = (code: string, ...ranks: number[]) =>
  new ProblemError(422, code, '', undefined, [], undefined, { applications: ranks.map(passed) });

it('asks for a reason for each application that is passed over, by rank', () => {
  const first = withAsked(noReasons, unexplainedIn(refusal('departure-unexplained', 4)));
  const both = withAsked({ ...first, written: { a4: '理由' } }, unexplainedIn(refusal('departure-unexplained', 2)));
  expect(both.passedOver.map((one) => one.rank)).toEqual([2, 4]);
  expect(isMissing(both)).toBe(true);
  expect(departuresOf(both)).toEqual([{ applicationId: 'a4', reason: '理由' }]);
  const written = { ...both, written: { a2: ' 理由二 ', a4: '理由' } };
  expect(isMissing(written)).toBe(false);
  expect(departuresOf(written)).toEqual([
    { applicationId: 'a2', reason: '理由二' },
    { applicationId: 'a4', reason: '理由' },
  ]);
});

it('asks for nothing when something else was refused', () => {
  expect(unexplainedIn(refusal('call-budget-exceeded', 1))).toEqual([]);
  expect(unexplainedIn(new Error('network'))).toEqual([]);
  expect(isMissing(noReasons)).toBe(false);
});
