import { describe, expect, it } from 'vitest';
import { answersOf, placeOf, profileOf, withRecentYears } from './answers';
import type { EnterpriseProfile } from './profiles';

const profile = {
  registeredOn: '2021-03-10',
  sector: 'SOFTWARE',
  listed: false,
  ownsCoreRights: true,
  marketShareBp: 1205,
  rights: { inventions: 3 },
  titles: [{ code: 'TECH_SME', from: '2026-01-10', to: '2026-12-31' }],
  financings: [{ amount: { amount: '20000000.00', currency: 'CNY' }, institutional: true, on: '2025-01-01' }],
  years: [{ year: 2025, staff: 100, revenue: { amount: '30000000.00', currency: 'CNY' }, netProfit: '-1.50' }],
} as EnterpriseProfile;

describe('profile answers', () => {
  it('comes back as it went into the forms', () => {
    expect(profileOf(answersOf(profile))).toEqual(profile);
  });

  it('shows amounts, shares and choices as people write them', () => {
    const { firm, years, honours } = answersOf(profile);
    expect(firm).toMatchObject({ listed: 'NO', ownsCoreRights: 'YES', marketShare: '12.05' });
    expect(years).toEqual({ years: [{ year: 2025, staff: 100, revenue: '30000000.00', netProfit: '-1.50' }] });
    expect(honours).toMatchObject({ financings: [{ amount: '20000000.00', institutional: 'YES' }] });
  });

  it('takes a cleared field for a fact that is not known, never for no', () => {
    const answers = answersOf(profile);
    const cleared = profileOf({ ...answers, firm: { ...answers.firm, listed: '', marketShare: undefined } });
    expect(cleared).not.toHaveProperty('listed');
    expect(cleared).not.toHaveProperty('marketShareBp');
    expect(profileOf(answersOf({} as EnterpriseProfile))).toEqual({ years: [] });
  });

  it('starts with the last three years where none is stated', () => {
    const now = new Date('2026-11-29T00:00:00Z');
    expect(withRecentYears(answersOf({} as EnterpriseProfile), now).years['years']).toEqual([
      { year: 2025 },
      { year: 2024 },
      { year: 2023 },
    ]);
    expect(withRecentYears(answersOf(profile), now).years['years']).toHaveLength(1);
  });

  it.each([
    ['/registeredOn', 'firm', '/registeredOn'],
    ['/marketShareBp', 'firm', '/marketShare'],
    ['/years/0/mainRevenue', 'years', '/years/0/mainRevenue'],
    ['/years/0/revenue/amount', 'years', '/years/0/revenue'],
    ['/rights/software', 'rights', '/software'],
    ['/titles/1/to', 'honours', '/titles/1/to'],
    ['/financings/0/amount/amount', 'honours', '/financings/0/amount'],
  ])('shows %s in part %s at %s', (stated, part, pointer) => {
    expect(placeOf(stated)).toEqual({ part, pointer });
  });
});
