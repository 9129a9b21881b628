import { useState } from 'react';
import { Button, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { capitalised, grouped, isAmount, minorUnits, yuan } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { appropriate, poolsKey, type PoolView } from './pools';
import { poolWords } from './words';

/** The amount is typed twice: once as what is recorded, once to confirm it. */
export function Appropriate({ pool }: { pool: PoolView }) {
  const say = useWords(poolWords);
  const [amount, setAmount] = useState('');
  const { name } = useLocalised();
  const [documentNo, setDocumentNo] = useState('');
  const [cofunder, setCofunder] = useState<string>();
  const typed = amount.replace(/[,，\s]/g, '');
  const valid = isAmount(typed) && minorUnits(typed) > 0n;
  const recording = useAct({
    perform: (_: void, key) =>
      appropriate(pool.id, { amount: yuan(typed), documentNo: documentNo.trim(), cofunder }, key),
    refreshes: [poolsKey],
    onDone: () => {
      setAmount('');
      setDocumentNo('');
    },
  });
  const shown = valid ? grouped(typed) : '—';
  return (
    <TypedConfirm
      title={say('appropriateTitle', { code: pool.code })}
      consequence={
        valid ? say('appropriateConsequence', { amount: shown, capital: capitalised(typed) }) : say('amountWrong')
      }
      expected={shown}
      actionLabel={say('appropriate')}
      busy={recording.isPending}
      problem={recording.error}
      onConfirm={() => recording.mutateAsync()}
      trigger={(open) => (
        <Button type="primary" onClick={open}>
          {say('appropriate')}
        </Button>
      )}
    >
      <div className="field">
        <label htmlFor="appropriation-amount">{say('amountLabel')}</label>
        <Input
          id="appropriation-amount"
          inputMode="decimal"
          className="figures"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="appropriation-document">{say('documentNo')}</label>
        <Input
          id="appropriation-document"
          maxLength={100}
          value={documentNo}
          onChange={(event) => setDocumentNo(event.target.value)}
        />
      </div>
      {pool.cofunders.length > 0 && (
        <div className="field">
          <label htmlFor="appropriation-cofunder">{say('chooseCofunder')}</label>
          <Select
            id="appropriation-cofunder"
            value={cofunder}
            onChange={setCofunder}
            options={pool.cofunders.map((one) => ({ value: one.code, label: name(one) }))}
          />
        </div>
      )}
    </TypedConfirm>
  );
}
