import { describe, expect, it } from 'vitest';
import { dateTime, day, fromLocalInput, remaining, toLocalInput } from './time';

describe('time', () => {
  it('is told in the zone of the programme', () => {
    expect(dateTime('2026-11-23T09:00:00Z', 'zh-CN')).toBe('2026-11-23（周一）17:00');
    expect(dateTime('2026-11-23T17:30:00Z', 'en')).toBe('2026-11-24 (Tue) 01:30');
  });

  it('keeps calendar days as they are', () => {
    expect(day('2026-11-30', 'zh-CN')).toBe('2026-11-30（周一）');
  });

  it('reads and writes local inputs in that zone', () => {
    expect(toLocalInput('2026-11-23T09:00:00Z')).toBe('2026-11-23T17:00');
    expect(fromLocalInput('2026-11-23T17:00')).toBe('2026-11-23T09:00:00.000Z');
  });

  it('counts down to the second and knows what is past', () => {
    const now = Date.parse('2026-11-23T08:58:59Z');
    expect(remaining('2026-11-23T09:00:00Z', now)).toEqual({ past: false, days: 0, hours: 0, minutes: 1, seconds: 1 });
    expect(remaining('2026-11-23T08:00:00Z', now).past).toBe(true);
  });
});
