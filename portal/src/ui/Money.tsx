import { useWords } from '@/app/i18n/words';
import { grouped, type MoneyValue } from './money';
import { uiWords } from './words';

/** An amount in yuan with tabular figures: 12,345,678.90 元. */
export function Money({ value }: { value?: MoneyValue | null }) {
  const say = useWords(uiWords);
  if (!value) return <span className="faint">—</span>;
  return (
    <span className="money">
      {grouped(value.amount)}
      <span className="money-unit"> {say('yuan')}</span>
    </span>
  );
}
