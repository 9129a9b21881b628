import { useEffect } from 'react';
import { Button, Form, Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { isUscc } from '../organisation/uscc';
import { partnerWords } from './words';

interface Invitation {
  mutate: (uscc: string) => void;
  error: unknown;
  isPending: boolean;
  isSuccess: boolean;
}

export function InviteForm({ invitation }: { invitation: Invitation }) {
  const say = useWords(partnerWords);
  const [form] = Form.useForm<{ uscc: string }>();
  useFieldProblems(form, invitation.error);
  useEffect(() => {
    if (invitation.isSuccess) form.resetFields();
  }, [form, invitation.isSuccess]);
  const holds = (_: unknown, code: string | undefined) =>
    isUscc((code ?? '').trim().toUpperCase()) ? Promise.resolve() : Promise.reject(new Error(say('usccWrong')));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="form-narrow"
      onFinish={({ uscc }) => invitation.mutate(uscc.trim().toUpperCase())}
    >
      <h3>{say('inviteTitle')}</h3>
      <FormProblem form={form} problem={invitation.error} />
      <Form.Item
        name="uscc"
        label={say('uscc')}
        extra={say('inviteHelp')}
        validateTrigger="onSubmit"
        rules={[{ validator: holds }]}
      >
        <Input maxLength={18} className="figures" spellCheck={false} />
      </Form.Item>
      <Button htmlType="submit" loading={invitation.isPending}>
        {say('invite')}
      </Button>
    </Form>
  );
}
