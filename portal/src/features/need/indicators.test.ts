import { expect, it } from 'vitest';
import { indicatorsOf } from './indicators';

it('reads one indicator a line', () => {
  expect(indicatorsOf('通道数：≥ 128\n\n 功耗: ≤ 10 mW ')).toEqual([
    { nameZh: '通道数', target: '≥ 128' },
    { nameZh: '功耗', target: '≤ 10 mW' },
  ]);
});

it.each(['', '通道数', '通道数：'])('does not take “%s”', (text) => expect(indicatorsOf(text)).toBeUndefined());
