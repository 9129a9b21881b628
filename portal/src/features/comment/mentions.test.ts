import { expect, it } from 'vitest';
import { mentionsIn } from './comments';

const members = [
  { subject: '1', name: '李一' },
  { subject: '2', name: '李一鸣' },
  { subject: '3', name: '王晓东' },
  { subject: '4' },
];

it.each([
  ['请 @王晓东 核对', ['3']],
  ['@李一鸣 和 @李一 都看一下', ['2', '1']],
  ['@李一鸣请看', ['2']],
  ['李一说过了', []],
  ['@陌生人', []],
])('finds who is meant in %s', (text, subjects) => {
  expect(mentionsIn(text, members)).toEqual(subjects);
});
