import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnServerTime, serverNow } from './clock';

const SERVER = Date.parse('2030-01-31T09:00:00Z');

/** An answer that the server gave at this moment of its own, on a browser whose clock is off by so much. */
function answer(serverAt: number, off: number, travel = 40) {
  vi.setSystemTime(serverAt + off);
  const date = new Date(Math.floor(serverAt / 1000) * 1000).toUTCString();
  const response = new Response(null, { headers: { date } });
  learnServerTime(response, serverAt + off - travel, serverAt + off + travel);
}

describe('the clock of the server', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([0, 7 * 3_600_000, -90_000])('is known on a browser that is off by %d ms', (off) => {
    for (const at of [100, 1900, 3450, 5020, 7960]) answer(SERVER + at, off);
    expect(Math.abs(serverNow() - (SERVER + 7960))).toBeLessThan(200);
  });

  it('is learnt anew when somebody sets the clock of the browser', () => {
    answer(SERVER, 0);
    answer(SERVER + 5_500, 3_600_000);
    expect(Math.abs(serverNow() - (SERVER + 5_500))).toBeLessThan(700);
  });

  it('is not asked of an answer without a date', () => {
    answer(SERVER, 0);
    const before = serverNow();
    learnServerTime(new Response(null), 0, 0);
    expect(serverNow()).toBe(before);
  });
});
