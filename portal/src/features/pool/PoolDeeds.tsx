import { useState } from 'react';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem } from '@/ui/form';
import { isAmount, minorUnits, yuan } from '@/ui/money';
import { poolsKey, reclaim, setPayerAccount, type PoolView } from './pools';
import { poolWords } from './words';

const plain = (typed: string) => typed.replace(/[,，\s]/g, '');

/** Says from which bank account a pool pays. */
export function SetPayerAccount({ pool }: { pool: PoolView }) {
  const say = useWords(poolWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ bankName: string; accountName: string; accountNo: string }>();
  const act = useAct({
    perform: (account: { bankName: string; accountName: string; accountNo: string }) =>
      setPayerAccount(pool.id, account),
    refreshes: [poolsKey],
    onDone: () => setOpen(false),
  });
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('setPayer')}</Button>
      <Modal
        open={open}
        title={say('setPayer')}
        okText={say('setPayer')}
        okButtonProps={{ loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(account) => act.mutate(account)}>
          <Form.Item name="bankName" label={say('bankName')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="accountName" label={say('accountName')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="accountNo"
            label={say('accountNo')}
            rules={[{ required: true, pattern: /^[0-9]{8,30}$/, message: say('accountWrong') }]}
          >
            <Input className="figures" inputMode="numeric" maxLength={30} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

/** Gives back what nobody has reserved. */
export function Reclaim({ pool }: { pool: PoolView }) {
  const say = useWords(poolWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ amount: string; documentNo: string; reason: string }>();
  const act = useAct({
    perform: ({ amount, ...rest }: { amount: string; documentNo: string; reason: string }, key) =>
      reclaim(pool.id, { ...rest, amount: yuan(plain(amount)) }, key),
    refreshes: [poolsKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('reclaim')}</Button>
      <Modal
        open={open}
        title={say('reclaim')}
        okText={say('reclaim')}
        okButtonProps={{ danger: true, loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <p className="hint">{say('reclaimText')}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => act.mutate(fields)}>
          <Form.Item
            name="amount"
            label={say('amount')}
            rules={[
              {
                validator: (_, typed?: string) => {
                  const amount = plain(typed ?? '');
                  return isAmount(amount) && minorUnits(amount) > 0n
                    ? Promise.resolve()
                    : Promise.reject(new Error(say('amountWrong')));
                },
              },
            ]}
          >
            <Input className="figures" inputMode="decimal" />
          </Form.Item>
          <Form.Item name="documentNo" label={say('documentNo')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="reason" label={say('reason')} rules={required}>
            <Input maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
