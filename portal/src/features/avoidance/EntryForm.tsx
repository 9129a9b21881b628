import { useState } from 'react';
import { Button, Form, Input, Modal } from 'antd';
import type { QueryKey } from '@tanstack/react-query';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { isUscc } from '../organisation/uscc';
import type { NewAvoidanceRequest } from './avoidance';
import { avoidanceWords } from './words';

interface EntryFormProps {
  label: string;
  /** Whether a person can be named; else the whole unit is meant. */
  named?: boolean;
  perform: (entry: NewAvoidanceRequest, key: string) => Promise<unknown>;
  refreshes: QueryKey[];
}

/** A person or a unit that keeps away, with the reason. */
export function EntryForm({ label, named = false, perform, refreshes }: EntryFormProps) {
  const say = useWords(avoidanceWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<NewAvoidanceRequest>();
  const entering = useAct({
    perform,
    refreshes,
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, entering.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const uscc = {
    validator: (_: unknown, value?: string) =>
      !value || isUscc(value) ? Promise.resolve() : Promise.reject(new Error(say('uscc'))),
  };
  const enter = ({ name, organisationUscc, ...rest }: NewAvoidanceRequest) =>
    entering.mutate({ ...rest, ...(name ? { name } : {}), ...(organisationUscc ? { organisationUscc } : {}) });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Modal
        open={open}
        title={label}
        okText={say('add')}
        okButtonProps={{ loading: entering.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={entering.error} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={enter}>
          {named && (
            <Form.Item name="name" label={say('name')} extra={say('nameHelp')}>
              <Input maxLength={100} autoComplete="off" />
            </Form.Item>
          )}
          <Form.Item name="organisationName" label={say('organisation')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="organisationUscc"
            label={say('uscc')}
            rules={[uscc]}
            normalize={(value: string) => value.trim().toUpperCase()}
          >
            <Input className="figures" maxLength={18} spellCheck={false} />
          </Form.Item>
          <Form.Item name="reason" label={say('reason')} rules={required}>
            <Input.TextArea maxLength={500} rows={3} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
