import { expect, test } from 'vitest';
import type { EquityView } from './equity';
import { capTableStep, steps } from './steps';

const nothing = { amount: '0.00', currency: 'CNY' };
const some = { amount: '1.00', currency: 'CNY' };

const instrument = (changes: Partial<EquityView>) =>
  ({
    state: 'VALUING',
    terms: { triggers: [], stableStage: false, entry: 'INVEST' },
    claim: nothing,
    due: nothing,
    cost: nothing,
    legalSteps: [],
    ...changes,
  }) as unknown as EquityView;

const possible = (one: EquityView) =>
  steps(one)
    .filter((step) => step.when(one))
    .map((step) => step.key);

test('money that is invested when it is paid begins with its holders and its price', () => {
  const begun = instrument({});
  expect(capTableStep.when(begun)).toBe(true);
  expect(possible(begun)).toEqual(['valuation', 'decision']);
});

test('once it is priced, its holders stay until it is decided', () => {
  const priced = instrument({ valuation: {} as EquityView['valuation'], claim: some });
  expect(capTableStep.when(priced)).toBe(false);
  expect(possible(priced)).toEqual(['decision', 'revalue', 'fault']);
});

test('nothing is demanded back or lost where nothing is outstanding', () => {
  expect(possible(instrument({ state: 'HELD' }))).toEqual(['report', 'accept', 'exit']);
  expect(possible(instrument({ state: 'HELD', cost: some }))).toEqual(['report', 'accept', 'exit', 'loss', 'fault']);
});
