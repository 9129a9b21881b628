import { expect, it } from 'vitest';
import { daysLeft } from './validity';

it('counts days as the calendar in Shanghai has them', () => {
  const left = (now: string) => daysLeft({ validTo: '2026-12-01' }, Date.parse(now));
  expect(left('2026-11-30T15:59:59Z')).toBe(1);
  expect(left('2026-11-30T16:00:00Z')).toBe(0);
  expect(left('2026-12-01T15:59:59Z')).toBe(0);
  expect(left('2026-12-01T16:00:00Z')).toBe(-1);
});
