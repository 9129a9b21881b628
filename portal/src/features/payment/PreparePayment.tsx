import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { capitalised, grouped } from '@/ui/money';
import { agreementsKey, type AgreementView } from '../agreement/agreements';
import { paymentsKey, preparePayment } from './payments';
import { paymentWords } from './words';

export function PreparePayment({
  agreement,
  tranche,
}: {
  agreement: AgreementView;
  tranche: AgreementView['tranches'][number];
}) {
  const say = useWords(paymentWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const preparation = useAct({
    perform: preparePayment,
    refreshes: [paymentsKey, agreementsKey],
    onDone: (payment) => void navigate(`/payments/${payment.id}`),
  });
  const amount = tranche.amount.amount;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('prepare')}
      </Button>
      <Modal
        open={open}
        title={say('prepareTitle', { no: tranche.no })}
        okText={say('prepare')}
        okButtonProps={{ loading: preparation.isPending }}
        onOk={() => preparation.mutate({ agreementId: agreement.id, trancheNo: tranche.no })}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={preparation.error} />
        <p>{say('prepareText', { organisation: agreement.organisationName, amount: grouped(amount) })}</p>
        <p className="faint">{capitalised(amount)}</p>
      </Modal>
    </>
  );
}
