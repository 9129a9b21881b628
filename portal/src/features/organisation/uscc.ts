const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Both check digits of a unified social credit code: GB 32100-2015 over all, GB 11714 inside. */
export function isUscc(code: string): boolean {
  if (!SHAPE.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17] && bodyHolds(code.slice(8, 17));
}

function bodyHolds(body: string): boolean {
  const valueOf = (letter: string) => (letter >= 'A' ? letter.charCodeAt(0) - 55 : Number(letter));
  const sum = BODY_WEIGHTS.reduce((total, weight, index) => total + weight * valueOf(body[index]!), 0);
  const check = 11 - (sum % 11);
  return body[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
