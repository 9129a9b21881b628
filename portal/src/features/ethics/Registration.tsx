import { useState } from 'react';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { ethicsKey, post, type EthicsView } from './ethics';
import { ethicsWords } from './words';

/** A listed activity is entered on the national platform after its approval. */
export function Registration({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const [number, setNumber] = useState('');
  const [on, setOn] = useState('');
  const registering = useAct({
    perform: () => post(review, 'registration', { number: number.trim(), on }),
    refreshes: [ethicsKey],
  });
  return (
    <Panel title={say('register')}>
      <ProblemSummary problem={registering.error} />
      <p className="faint">
        {say('registerText', { days: review.rules.figures?.activityRegistrationDays?.value ?? 30 })}
      </p>
      <div className="row">
        <label className="field">
          <span>{say('number')}</span>
          <Input value={number} maxLength={60} onChange={(event) => setNumber(event.target.value)} />
        </label>
        <label className="field">
          <span>{say('registeredOn')}</span>
          <Input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
        </label>
        <Button
          type="primary"
          disabled={number.trim() === '' || on === ''}
          loading={registering.isPending}
          onClick={() => registering.mutate(undefined)}
        >
          {say('register')}
        </Button>
      </div>
    </Panel>
  );
}
