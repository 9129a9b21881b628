export interface MoneyValue {
  amount: string;
  currency: string;
}

/** Fen of a decimal amount such as `500000.00`. Exact: no floating point touches money. */
export function minorUnits(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount.trim());
  if (!match) throw new RangeError(`not an amount: ${amount}`);
  const fen = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0') || '0');
  return match[1] ? -fen : fen;
}

export const isAmount = (text: string) => /^\d{1,13}(\.\d{1,2})?$/.test(text.trim());

export function amountOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const yuan = (amount: string): MoneyValue => ({ amount: amountOf(minorUnits(amount)), currency: 'CNY' });

export function addAmounts(amounts: Iterable<string>): string {
  let sum = 0n;
  for (const amount of amounts) sum += minorUnits(amount);
  return amountOf(sum);
}

/** `12,345,678.90`; a negative amount is written with a true minus sign. */
export function grouped(amount: string): string {
  const fen = minorUnits(amount);
  const [whole, cents] = amountOf(fen < 0n ? -fen : fen).split('.') as [string, string];
  return `${fen < 0n ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** The amount in capital numerals (大写), as documents and payment orders write it. */
export function capitalised(amount: string): string {
  const fen = minorUnits(amount);
  const value = fen < 0n ? -fen : fen;
  const jiao = Number((value / 10n) % 10n);
  const cent = Number(value % 10n);
  const whole = integerInCapitals(value / 100n);
  const rest = jiao || cent ? (jiao ? DIGITS[jiao] + '角' : whole ? '零' : '') + (cent ? DIGITS[cent] + '分' : '') : '';
  const suffix = rest ? (cent ? '' : '整') : '整';
  return `${fen < 0n ? '负' : ''}${whole ? whole + '元' : rest ? '' : '零元'}${rest}${suffix}`;
}

function integerInCapitals(value: bigint): string {
  let result = '';
  let gap = false;
  for (let group = GROUPS.length - 1; group >= 0; group--) {
    const part = Number((value / 10n ** BigInt(group * 4)) % 10000n);
    if (part === 0) {
      gap = result !== '';
      continue;
    }
    const leadingZero = result !== '' && (part < 1000 || gap);
    result += (leadingZero ? '零' : '') + fourDigits(part) + GROUPS[group];
    gap = false;
  }
  return result;
}

function fourDigits(part: number): string {
  let text = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit === 0) zero = text !== '';
    else {
      text += (zero ? '零' : '') + DIGITS[digit] + PLACES[place];
      zero = false;
    }
  }
  return text;
}
