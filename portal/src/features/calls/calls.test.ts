import { describe, expect, it } from 'vitest';
import { byUrgency, phaseOf } from './phase';

const now = Date.parse('2026-11-23T09:00:00Z');
const call = (state: string, opensAt: string, deadlineAt: string) => ({ state, opensAt, deadlineAt });

describe('phase of a call', () => {
  it('turns at its moments, inclusive of the last second', () => {
    expect(phaseOf(call('PUBLISHED', '2026-11-23T09:00:01Z', '2026-12-01T00:00:00Z'), now)).toBe('UPCOMING');
    expect(phaseOf(call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-11-23T09:00:00Z'), now)).toBe('OPEN');
    expect(phaseOf(call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-11-23T08:59:59Z'), now)).toBe('CLOSED');
    expect(phaseOf(call('DRAFT', '2026-11-01T00:00:00Z', '2026-11-23T08:59:59Z'), now)).toBe('DRAFT');
  });

  it('puts the most urgent first', () => {
    const closed = call('CLOSED', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
    const late = call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-12-30T00:00:00Z');
    const soon = call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-11-24T00:00:00Z');
    expect([closed, late, soon].sort(byUrgency(now))).toEqual([soon, late, closed]);
  });
});
