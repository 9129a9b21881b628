import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { capitalised, grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { agreementsKey } from '../agreement/agreements';
import { approvePayment, confirmPayment, paymentsKey, rejectPayment, type PaymentView } from './payments';
import { paymentWords } from './words';

/** Maker and checker are different people: whoever prepared a payment is told so instead of being offered to approve it. */
export function PaymentActions({ payment }: { payment: PaymentView }) {
  const say = useWords(paymentWords);
  const { subject, has } = useSession();
  if (payment.state === 'PREPARED') {
    if (payment.prepared.by.subject === subject) return <span className="faint">{say('own')}</span>;
    if (!has('finance-checker')) return <span className="faint">{say('waiting')}</span>;
    return (
      <>
        <WithText payment={payment} action="reject" perform={rejectPayment} />
        <Approve payment={payment} />
      </>
    );
  }
  if (payment.state === 'APPROVED' && has('finance-maker', 'finance-checker')) {
    return <WithText payment={payment} action="confirm" perform={confirmPayment} />;
  }
  return null;
}

function Approve({ payment }: { payment: PaymentView }) {
  const say = useWords(paymentWords);
  const approval = useAct({ perform: approvePayment, refreshes: [paymentsKey, agreementsKey] });
  const amount = grouped(payment.amount.amount);
  return (
    <TypedConfirm
      title={say('approveTitle', { amount })}
      consequence={say('approveConsequence', {
        amount,
        payee: payment.organisationName,
        capital: capitalised(payment.amount.amount),
      })}
      expected={amount}
      actionLabel={say('approve')}
      busy={approval.isPending}
      problem={approval.error}
      onConfirm={() => approval.mutateAsync(payment)}
      trigger={(open) => (
        <Button type="primary" onClick={open}>
          {say('approve')}
        </Button>
      )}
    />
  );
}

interface WithTextProps {
  payment: PaymentView;
  action: 'reject' | 'confirm';
  perform: (payment: PaymentView, text: string) => Promise<unknown>;
}

function WithText({ payment, action, perform }: WithTextProps) {
  const say = useWords(paymentWords);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const act = useAct({
    perform: (value: string) => perform(payment, value),
    refreshes: [paymentsKey, agreementsKey],
    onDone: () => setOpen(false),
  });
  const confirming = action === 'confirm';
  return (
    <>
      <Button type={confirming ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {say(action)}
      </Button>
      <Modal
        open={open}
        title={say(`${action}Title`)}
        okText={say(action)}
        okButtonProps={{ disabled: !text.trim(), loading: act.isPending }}
        onOk={() => act.mutate(text.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <div className="stack">
          {confirming && <p>{say('confirmText', { amount: grouped(payment.amount.amount) })}</p>}
          <div className="field">
            <label htmlFor={`payment-${action}`}>{say(confirming ? 'voucher' : 'reason')}</label>
            {confirming && <p className="hint">{say('voucherHelp')}</p>}
            <Input
              id={`payment-${action}`}
              maxLength={confirming ? 64 : 500}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
        </div>
      </Modal>
    </>
  );
}
