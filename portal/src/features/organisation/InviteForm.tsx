import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { invite, organisationsKey } from './organisations';
import { memberRoles, type NewInvitation, type OrganisationView } from './types';
import { organisationWords } from './words';

export function InviteForm({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(organisationWords);
  const [form] = Form.useForm<NewInvitation>();
  const [sentTo, setSentTo] = useState<string>();
  const invitation = useAct({
    perform: (wanted: NewInvitation, key) => invite(organisation.id, wanted, key),
    refreshes: [organisationsKey],
    onDone: (_, wanted) => {
      setSentTo(wanted.address);
      form.resetFields();
    },
  });
  useFieldProblems(form, invitation.error);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="form-narrow"
      initialValues={{ role: 'EDITOR' }}
      onFinish={(wanted) => invitation.mutate(wanted)}
    >
      <h3>{say('invite')}</h3>
      <p className="faint">{say('inviteLead')}</p>
      <FormProblem form={form} problem={invitation.error} />
      <Form.Item
        name="address"
        label={say('address')}
        extra={say('addressHelp')}
        normalize={(value: string) => value.trim()}
        rules={[{ required: true, type: 'email', message: say('addressWrong') }]}
      >
        <Input maxLength={254} inputMode="email" autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={say('memberRole')}>
        <Select options={memberRoles.map((value) => ({ value, label: say(`roleMeans.${value}`) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={invitation.isPending}>
        {say('invite')}
      </Button>
      <p role="status" className="faint small">
        {sentTo && say('invited', { address: sentTo })}
      </p>
    </Form>
  );
}
