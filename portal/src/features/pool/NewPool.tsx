import { useState } from 'react';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { createPool, poolsKey, type NewPool as NewPoolRequest } from './pools';
import { poolWords } from './words';

export function NewPool() {
  const say = useWords(poolWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<NewPoolRequest>();
  const creation = useAct({
    perform: createPool,
    refreshes: [poolsKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, creation.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('create')}
      </Button>
      <Modal
        open={open}
        title={say('create')}
        okText={say('create')}
        okButtonProps={{ loading: creation.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={creation.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ fiscalYear: String(new Date().getFullYear()) }}
          onFinish={(pool) => creation.mutate({ ...pool, fiscalYear: Number(pool.fiscalYear) })}
        >
          <Form.Item
            name="code"
            label={say('code')}
            rules={[{ required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, message: say('codeWrong') }]}
          >
            <Input className="figures" maxLength={60} />
          </Form.Item>
          <Form.Item name="nameZh" label={say('name')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="nameEn" label={say('nameEn')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="fiscalYear"
            label={say('year')}
            rules={[{ required: true, pattern: /^20\d\d$/, message: say('missing') }]}
          >
            <Input inputMode="numeric" className="figures" maxLength={4} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
