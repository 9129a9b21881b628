import { useState } from 'react';
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { peopleKey, profilePerson, type NewPerson as NewPersonRequest } from './people';
import { personWords } from './words';

type Values = Omit<NewPersonRequest, 'fields'> & { fields: string };

export function NewPerson() {
  const say = useWords(personWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const addition = useAct({
    perform: profilePerson,
    refreshes: [peopleKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, addition.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const add = ({ fields, summary, ...rest }: Values) =>
    addition.mutate({
      ...rest,
      summary: summary || undefined,
      fields: fields
        .split(/[、,，;；]/)
        .map((field) => field.trim())
        .filter(Boolean),
    });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('add')}
      </Button>
      <Modal
        open={open}
        title={say('add')}
        okText={say('add')}
        okButtonProps={{ loading: addition.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={addition.error} />
        <Form form={form} layout="vertical" requiredMark={false} initialValues={{ kind: 'EXPERT' }} onFinish={add}>
          <Form.Item name="kind" label={say('kind')}>
            <Radio.Group
              options={[
                { value: 'EXPERT', label: say('kind.EXPERT') },
                { value: 'TEAM', label: say('kind.TEAM') },
              ]}
            />
          </Form.Item>
          <Form.Item name="name" label={say('name')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="email"
            label={say('email')}
            rules={[{ required: true, type: 'email', message: say('emailWrong') }]}
          >
            <Input maxLength={254} />
          </Form.Item>
          <Form.Item name="organisationName" label={say('organisation')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="fields" label={say('fields')} extra={say('fieldsHelp')} rules={required}>
            <Input maxLength={1000} />
          </Form.Item>
          <Form.Item name="summary" label={say('summary')}>
            <Input.TextArea rows={3} maxLength={4000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
