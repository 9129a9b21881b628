import { expect, it } from 'vitest';
import { placesOf } from './navigation';

it('shows at most seven places, home first, whatever the roles', () => {
  const all = placesOf(['admin', 'officer', 'finance-maker', 'auditor']);
  expect(all).toHaveLength(7);
  expect(all[0]).toBe('home');
  expect(new Set(all).size).toBe(7);
});

it('shows home to somebody without a role', () => {
  expect(placesOf([])).toEqual(['home']);
});
