import { describe, expect, it } from 'vitest';
import { addAmounts, amountOf, capitalised, grouped, minorUnits, yuan } from './money';

describe('money', () => {
  it('is exact beyond what a double holds', () => {
    expect(minorUnits('3220275918478.47')).toBe(322027591847847n);
    expect(amountOf(322027591847847n)).toBe('3220275918478.47');
    expect(addAmounts(['0.10', '0.20', '90071992547409.93'])).toBe('90071992547410.23');
  });

  it('groups by thousands and writes a true minus', () => {
    expect(grouped('12345678.9')).toBe('12,345,678.90');
    expect(grouped('-0.05')).toBe('−0.05');
    expect(grouped('999')).toBe('999.00');
  });

  it('completes what a person types', () => {
    expect(yuan('500000')).toEqual({ amount: '500000.00', currency: 'CNY' });
    expect(() => yuan('5e5')).toThrow(RangeError);
  });

  it.each([
    ['0.00', '零元整'],
    ['500000.00', '伍拾万元整'],
    ['12345678.90', '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整'],
    ['10001.05', '壹万零壹元零伍分'],
    ['100100000.00', '壹亿零壹拾万元整'],
    ['100000005.00', '壹亿零伍元整'],
    ['0.36', '叁角陆分'],
    ['1010.10', '壹仟零壹拾元壹角整'],
  ])('writes %s as %s', (amount, expected) => {
    expect(capitalised(amount)).toBe(expected);
  });
});
