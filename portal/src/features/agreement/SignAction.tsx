import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { grouped } from '@/ui/money';
import { agreementsKey, digestQuery, sign, type AgreementView, type BankAccount, type Party } from './agreements';
import { DocumentLink } from './DocumentLink';
import { agreementWords } from './words';

const partyOf = {
  officer: 'DEPARTMENT',
  applicant: 'UNDERTAKER',
  recommender: 'RECOMMENDER',
} as const satisfies Record<string, Party>;

/** Signing for the party that the reader stands for; the undertaker says where it is paid. */
export function SignAction({ agreement }: { agreement: AgreementView }) {
  const { has } = useSession();
  if (agreement.state !== 'DRAFTED' && agreement.state !== 'SIGNING') return null;
  const mine = (['officer', 'applicant', 'recommender'] as const)
    .filter((role) => has(role))
    .map((role) => partyOf[role]);
  const open = agreement.parties.find((party) => mine.includes(party.party) && !party.signedAt);
  return open ? <Sign agreement={agreement} party={open} /> : null;
}

function Sign({ agreement, party }: { agreement: AgreementView; party: AgreementView['parties'][number] }) {
  const say = useWords(agreementWords);
  const { of } = useLocalised();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<BankAccount>();
  const read = useQuery({ ...digestQuery(agreement.id), enabled: open });
  const undertaker = party.party === 'UNDERTAKER';
  const signature = useAct({
    perform: (account: BankAccount | undefined) => sign(agreement, party.party, read.data!.sha256, account),
    refreshes: [agreementsKey],
    onDone: () => setOpen(false),
  });
  const name = of(party.label);
  const confirm = async () => {
    const account = undertaker ? await form.validateFields().catch(() => null) : undefined;
    if (account !== null) signature.mutate(account);
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('sign', { party: name })}
      </Button>
      <Modal
        open={open}
        title={say('signTitle', { number: agreement.number })}
        okText={say('confirmLabel')}
        okButtonProps={{ loading: signature.isPending || read.isFetching, disabled: !read.data }}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={signature.error ?? read.error} />
        <div className="stack">
          <p>{say('signText', { party: name, amount: grouped(agreement.amount.amount) })}</p>
          <DocumentLink agreementId={agreement.id} digest={read.data?.sha256} />
          {undertaker && <AccountFields form={form} organisation={agreement.organisationName} />}
        </div>
      </Modal>
    </>
  );
}

function AccountFields({
  form,
  organisation,
}: {
  form: ReturnType<typeof Form.useForm<BankAccount>>[0];
  organisation: string;
}) {
  const say = useWords(agreementWords);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ accountName: organisation }}>
      <h3>{say('bank')}</h3>
      <Form.Item name="accountName" label={say('accountName')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="bankName" label={say('bankName')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="accountNo"
        label={say('accountNo')}
        extra={say('accountHelp')}
        rules={[{ required: true, pattern: /^\d{8,30}$/, message: say('accountWrong') }]}
        normalize={(value: string) => value.replace(/\s/g, '')}
      >
        <Input inputMode="numeric" maxLength={40} className="figures" autoComplete="off" />
      </Form.Item>
    </Form>
  );
}
