import { describe, expect, it } from 'vitest';
import { isUscc } from './uscc';

describe('unified social credit code', () => {
  it.each(['91379999MABC1DE084', '91379999MABC1DE16Y', '91379999MABC1DE24R', '12379999MB0DEM017N'])(
    'accepts %s',
    (code) => {
      expect(isUscc(code)).toBe(true);
    },
  );

  it.each([
    ['passes the outer but not the inner check', '91370100MA01JD008H'],
    ['fails the outer check', '91370100MA3C1KXQ3R'],
    ['is lower case', '91379999mabc1de084'],
    ['is too short', '91379999MABC1DE08'],
    ['holds a letter that no code has', '91379999MABC1DEO84'],
  ])('refuses a code that %s', (_why, code) => {
    expect(isUscc(code)).toBe(false);
  });
});
