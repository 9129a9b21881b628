import { useState } from 'react';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { isUscc } from '../organisation/uscc';
import { expertKinds, expertsKey, grades, registerExpert, type NewExpert as NewExpertRequest } from './experts';
import { expertWords } from './words';

type Values = Omit<NewExpertRequest, 'fields' | 'codes' | 'capacity'> & {
  fields?: string;
  codes?: string;
  capacity: string;
};

const listOf = (text?: string) =>
  (text ?? '')
    .split(/[、,，;；]/)
    .map((one) => one.trim())
    .filter(Boolean);

const requestOf = ({
  fields,
  codes,
  capacity,
  subject,
  organisationUscc,
  title,
  region,
  ...rest
}: Values): NewExpertRequest => ({
  ...rest,
  subject: subject || undefined,
  organisationUscc: organisationUscc || undefined,
  title: title || undefined,
  region: region || undefined,
  fields: listOf(fields),
  codes: listOf(codes),
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
          initialValues={{ capacity: '20', kind: 'TECHNICAL', grade: 'SENIOR' }}
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
          <Form.Item name="kind" label={say('kind')}>
            <Select options={expertKinds.map((value) => ({ value, label: say(`kind.${value}`) }))} />
          </Form.Item>
          <Form.Item name="grade" label={say('grade')}>
            <Select options={grades.map((value) => ({ value, label: say(`grade.${value}`) }))} />
          </Form.Item>
          <Form.Item name="title" label={say('professionalTitle')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="region"
            label={say('region')}
            extra={say('regionHelp')}
            rules={[{ pattern: /^\d{6}$/, message: say('regionWrong') }]}
          >
            <Input className="figures" inputMode="numeric" maxLength={6} />
          </Form.Item>
          <Form.Item name="fields" label={say('fields')} extra={say('fieldsHelp')}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="codes" label={say('codes')} extra={say('codesHelp')}>
            <Input className="figures" maxLength={200} />
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
