import { expect, it } from 'vitest';
import { nameOf } from './session';

it.each([
  ['平 何', '何平'],
  ['晓东 王', '王晓东'],
  ['Ada Lovelace', 'Ada Lovelace'],
  [undefined, 'admin1'],
])('writes %s as %s', (name, written) => {
  expect(nameOf({ signedIn: true, name, username: 'admin1' })).toBe(written);
});
