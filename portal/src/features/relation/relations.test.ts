import { describe, expect, it } from 'vitest';
import { stated } from './relations';

describe('a stated relation', () => {
  it('leaves out what was not filled in', () => {
    expect(
      stated({ kind: 'PARENT', uscc: '91379999MABC1DE084', personName: ' ', share: '', from: '2025-01-01' }),
    ).toEqual({ kind: 'PARENT', uscc: '91379999MABC1DE084', from: '2025-01-01' });
  });
});
