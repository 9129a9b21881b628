import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FormProblem } from '@/ui/form';
import { grouped, isAmount, minorUnits, yuan } from '@/ui/money';
import { poolsKey } from '../pool/pools';
import { ledgerKey, linesQuery, openLine, transferMoney } from './ledger';
import { ledgerWords } from './words';

interface Fields {
  fromAccountId: string;
  toAccountId: string;
  amount: string;
  reference: string;
}

const plain = (typed: string) => typed.replace(/[,，\s]/g, '');

/** Moves money between what is available and the lines of one pool. */
export function TransferMoney({ poolId }: { poolId: string }) {
  const say = useWords(ledgerWords);
  const { of } = useLocalised();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Fields>();
  const lines = useQuery({ ...linesQuery(poolId), enabled: open });
  const options = (lines.data ?? []).map((one) => ({
    value: one.id,
    label: `${one.name ?? of(one.label)} · ${grouped(one.balance.amount)}`,
  }));
  const act = useAct({
    perform: ({ amount, ...rest }: Fields, key) => transferMoney({ ...rest, amount: yuan(plain(amount)) }, key),
    refreshes: [ledgerKey, poolsKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  const required = [{ required: true, message: say('missing') }];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('transfer')}
      </Button>
      <Modal
        open={open}
        title={say('transfer')}
        okText={say('transfer')}
        okButtonProps={{ loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <p className="hint">{say('transferText')}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => act.mutate(fields)}>
          <Form.Item name="fromAccountId" label={say('fromAccount')} rules={required}>
            <Select options={options} loading={lines.isPending} />
          </Form.Item>
          <Form.Item name="toAccountId" label={say('toAccount')} rules={required}>
            <Select options={options} loading={lines.isPending} />
          </Form.Item>
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
            <Input inputMode="decimal" className="figures" />
          </Form.Item>
          <Form.Item name="reference" label={say('reference')} rules={[{ ...required[0], whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

export function OpenLine({ poolId }: { poolId: string }) {
  const say = useWords(ledgerWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ name: string }>();
  const act = useAct({
    perform: ({ name }: { name: string }, key) => openLine({ poolId, name }, key),
    refreshes: [ledgerKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('openLine')}</Button>
      <Modal
        open={open}
        title={say('openLine')}
        okText={say('openLine')}
        okButtonProps={{ loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => act.mutate(fields)}>
          <Form.Item
            name="name"
            label={say('lineName')}
            rules={[{ required: true, whitespace: true, message: say('missing') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
