import { describe, expect, it } from 'vitest';
import { deadlinePhase } from './deadline';

/** The moments of the service's own DeadlineTest. */
describe('the deadline', () => {
  it.each([
    ['2030-01-31T08:59:59.999Z', 'open'],
    ['2030-01-31T09:00:00.999Z', 'open'],
    ['2030-01-31T09:00:01Z', 'grace'],
    ['2030-01-31T09:00:30.999Z', 'grace'],
    ['2030-01-31T09:00:31Z', 'over'],
  ])('at %s is %s', (at, phase) => {
    expect(deadlinePhase('2030-01-31T09:00:00Z', 30, Date.parse(at))).toBe(phase);
  });

  it('refuses at once without a grace', () => {
    expect(deadlinePhase('2030-01-31T09:00:00Z', 0, Date.parse('2030-01-31T09:00:01Z'))).toBe('over');
  });
});
