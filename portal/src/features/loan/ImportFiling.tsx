import { Button, Form, Input, Modal } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { isAmount, yuan } from '@/ui/money';
import { importFiling, loansKey } from './loans';
import { loanWords } from './words';

interface Values {
  bankCode: string;
  bankName: string;
  month: string;
  loans: string;
  lent: string;
  filed: string;
}

/** Takes a bank's file with the totals that the bank states; the service names every line that is wrong. */
export function ImportFiling() {
  const say = useWords(loanWords);
  const [open, setOpen] = useState(false);
  const [csv, setCsv] = useState('');
  const [form] = Form.useForm<Values>();
  const act = useAct({
    perform: (values: Values, key) =>
      importFiling(
        {
          bankCode: values.bankCode.trim(),
          bankName: values.bankName.trim(),
          month: values.month,
          stated: { loans: Number(values.loans), lent: yuan(values.lent), filed: yuan(values.filed) },
          csv,
        },
        key,
      ),
    refreshes: [loansKey],
    onDone: () => {
      setOpen(false);
      setCsv('');
      form.resetFields();
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void event.target.files?.[0]?.text().then(setCsv);
  };
  const confirm = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values) act.mutate(values);
  };
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const amount = [
    {
      validator: (_: unknown, value?: string) =>
        value && isAmount(value) ? Promise.resolve() : Promise.reject(new Error(say('amountWrong'))),
    },
  ];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('import')}
      </Button>
      <Modal
        open={open}
        title={say('import')}
        okText={say('import')}
        okButtonProps={{ loading: act.isPending, disabled: !csv }}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <p className="hint">{say('importText')}</p>
        <Form form={form} layout="vertical" requiredMark={false}>
          <Form.Item
            name="bankCode"
            label={say('bankCode')}
            rules={[{ required: true, pattern: /^[A-Z0-9]{2,20}$/, message: say('bankCodeWrong') }]}
          >
            <Input className="figures" maxLength={20} />
          </Form.Item>
          <Form.Item name="bankName" label={say('bank')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="month" label={say('month')} rules={required}>
            <Input type="month" />
          </Form.Item>
          <Form.Item
            name="loans"
            label={say('count.loans')}
            rules={[{ required: true, pattern: /^[1-9]\d{0,3}$/, message: say('wholeWrong') }]}
          >
            <Input inputMode="numeric" className="figures" maxLength={4} />
          </Form.Item>
          <Form.Item name="lent" label={say('lent')} rules={amount}>
            <Input inputMode="decimal" className="figures" maxLength={18} suffix={say('yuan')} />
          </Form.Item>
          <Form.Item name="filed" label={say('filed')} rules={amount}>
            <Input inputMode="decimal" className="figures" maxLength={18} suffix={say('yuan')} />
          </Form.Item>
        </Form>
        <div className="field">
          <label htmlFor="loan-filing-file">{say('file')}</label>
          <p className="hint">{say('fileHint')}</p>
          <input id="loan-filing-file" type="file" accept=".csv,text/csv" onChange={choose} />
        </div>
      </Modal>
    </>
  );
}
