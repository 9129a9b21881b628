import { Form, Input } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { addAmounts, isAmount, yuan, type MoneyValue } from '@/ui/money';
import { Money } from '@/ui/Money';
import type { BudgetHead, ChangeRules } from './changes';
import { changeWords } from './change-words';

export const HEADS = {
  EQUIPMENT: { zh: '设备费', en: 'Equipment' },
  OPERATION: { zh: '业务费', en: 'Operation' },
  LABOUR: { zh: '劳务费', en: 'Labour' },
  INDIRECT: { zh: '间接费用', en: 'Indirect cost' },
} satisfies Record<BudgetHead, { zh: string; en: string }>;

export type Amounts = Record<BudgetHead, string>;

export const headsOf = (amounts: Amounts) =>
  (Object.keys(HEADS) as BudgetHead[]).map((head) => ({ head, amount: yuan(amounts[head]) }));

/** The budget as it is to be, with its sum beside the agreement's amount, and the rules that say what comes of it. */
export function BudgetFields({ agreed, rule }: { agreed: MoneyValue; rule: ChangeRules['budget'] }) {
  const say = useWords(changeWords);
  const { of } = useLocalised();
  const amounts = Object.values(Form.useWatch<Partial<Amounts> | undefined>('amounts') ?? {});
  const sum = addAmounts(amounts.filter((amount) => amount && isAmount(amount)));
  return (
    <fieldset className="stack">
      <legend>{say('heads')}</legend>
      {(Object.keys(HEADS) as BudgetHead[]).map((head) => (
        <Form.Item
          key={head}
          name={['amounts', head]}
          label={of(HEADS[head])}
          rules={[{ required: true, pattern: /^\d{1,12}(\.\d{1,2})?$/, message: say('amountWrong') }]}
        >
          <Input className="figures" inputMode="decimal" maxLength={15} />
        </Form.Item>
      ))}
      <p role="status">
        {say('sum')} <Money value={yuan(sum)} /> / {say('agreed')} <Money value={agreed} />
      </p>
      <ul className="hint">
        <li>
          {say('firstBudget')}: {say(`way.${rule.breakdown}`)}
        </li>
        {rule.moves.map((move, at) => (
          <li key={at}>
            {say(`move.${move.direction}`, {
              head: move.label ? of(move.label) : say('anyHead'),
              share: String(move.aboveBp / 100),
            })}
            : {say(`way.${move.way}`)} · {say('basis', { documentNo: move.documentNo })}
          </li>
        ))}
        <li>
          {say('otherMoves')}: {say('way.FREE')}
        </li>
      </ul>
    </fieldset>
  );
}
