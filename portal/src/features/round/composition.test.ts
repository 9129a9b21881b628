import { describe, expect, it } from 'vitest';
import { compositionOf } from './composition';

describe('what panels must have', () => {
  it('is nothing where the call says nothing', () => {
    expect(compositionOf({})).toEqual([]);
  });

  it('is told with its figures, in the order of the editor', () => {
    const told = compositionOf({
      technicalShareBp: 6000,
      financeMin: 1,
      outOfRegionShareBp: 3350,
      outOfRegionLevel: 'CITY',
      newShareBp: 5000,
      newWithinYears: 3,
    });
    expect(told.map((one) => one.key)).toEqual(['panel.technical', 'panel.finance', 'panel.otherCity', 'panel.new']);
    expect(told.map((one) => one.values.least)).toEqual(['60%', 1, '33.5%', '50%']);
    expect(told[3]?.values).toEqual({ least: '50%', years: 3 });
  });
});
