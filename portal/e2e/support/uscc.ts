import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A credit code with both check digits in region 379999, which does not exist: no real organisation can own it. */
export function inventedUscc(seed: number): string {
  const body = `JT${String(seed % 1_000_000).padStart(6, '0')}`;
  const value = (letter: string) => (letter >= 'A' ? letter.charCodeAt(0) - 55 : Number(letter));
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * value(body[index]!), 0);
  const inner = 11 - (sum % 11);
  const code = `91379999${body}${inner === 10 ? 'X' : inner === 11 ? '0' : inner}`;
  const outer = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index]!), 0);
  return code + ALPHABET[(31 - (outer % 31)) % 31];
}

/** A number of ten digits that no other journey has: two that take theirs from the clock meet sooner or later. */
export const freshSeed = () => randomInt(1_000_000_000, 2_000_000_000);
