import { useState } from 'react';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { isUscc } from '../organisation/uscc';
import { expertsKey, registerExpert, type NewExpert as NewExpertRequest } from './experts';
import { expertWords } from './words';

type Values = Omit<NewExpertRequest, 'fields' | 'capacity'> & { fields?: string; capacity: string };

const requestOf = ({ fields, capacity, subject, organisationUscc, ...rest }: Values): NewExpertRequest => ({
  ...rest,
  subject: subject || undefined,
  organisationUscc: organisationUscc || undefined,
  fields: (fields ?? '')
    .split(/[、,，;；]/)
    .map((field) => field.trim())
    .filter(Boolean),
  capacity: Number(capacity),
});

export function NewExpert() {
  const say = useWords(expertWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const registration = useAct({
    perform: registerExpert,
    refreshes: [expertsKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, registration.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const uscc = {
    validator: (_: unknown, value?: string) =>
      !value || isUscc(value) ? Promise.resolve() : Promise.reject(new Error(say('usccWrong'))),
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('add')}
      </Button>
      <Modal
        open={open}
        title={say('add')}
        okText={say('add')}
        okButtonProps={{ loading: registration.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={registration.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ capacity: '20' }}
          onFinish={(values) => registration.mutate(requestOf(values))}
        >
          <Form.Item name="name" label={say('name')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="email"
            label={say('email')}
            rules={[{ required: true, type: 'email', message: say('emailWrong') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="organisationName" label={say('organisation')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="organisationUscc"
            label={say('uscc')}
            extra={say('usccHelp')}
            rules={[uscc]}
            normalize={(value: string) => value.trim().toUpperCase()}
          >
            <Input className="figures" maxLength={18} />
          </Form.Item>
          <Form.Item name="fields" label={say('fields')} extra={say('fieldsHelp')}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item
            name="capacity"
            label={say('capacity')}
            rules={[{ required: true, pattern: /^([1-9]\d{0,2}|1000)$/, message: say('capacityWrong') }]}
          >
            <Input className="figures" inputMode="numeric" maxLength={4} />
          </Form.Item>
          <Form.Item name="subject" label={say('account')}>
            <Input className="figures" maxLength={200} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
