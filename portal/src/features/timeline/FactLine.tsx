import { useWords } from '@/app/i18n/words';
import { amountOf, grouped } from '@/ui/money';
import { uiWords } from '@/ui/words';

/** The one figure of a fact that a reader looks for: an amount, a voucher, a number of things. */
export function FactLine({ facts }: { facts: Record<string, unknown> }) {
  const say = useWords(uiWords);
  const money = Object.values(facts)
    .map(moneyOf)
    .find((amount) => amount !== undefined);
  const texts = ['treasuryVoucherNo', 'documentNo', 'reason']
    .map((name) => facts[name])
    .filter((value) => typeof value === 'string');
  const parts = [money && `${money} ${say('yuan')}`, ...texts].filter(Boolean);
  return parts.length ? <p className="figures">{parts.join(' · ')}</p> : null;
}

function moneyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { amount, minorUnits } = value as Record<string, unknown>;
  if (typeof amount === 'string') return grouped(amount);
  return typeof minorUnits === 'number' ? grouped(amountOf(BigInt(minorUnits))) : undefined;
}
