import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { declinePart, partnershipsKey, type Part } from './partners';
import { partnerWords } from './words';

/** Declines with a reason. The lead can ask again, so it is asked for once and not typed. */
export function Decline({ part }: { part: Part }) {
  const say = useWords(partnerWords);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const refusal = useAct({
    perform: (reason: string) => declinePart(part, reason),
    refreshes: [partnershipsKey],
    onDone: () => void navigate('/partnerships'),
  });
  return (
    <p className="no-print">
      <Button onClick={() => setAsking(true)}>{say('decline')}</Button>
      <Modal
        open={asking}
        title={say('declineTitle')}
        okText={say('decline')}
        okButtonProps={{ danger: true, loading: refusal.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setAsking(false)}
      >
        <ProblemSummary problem={refusal.error} />
        <p>{say('declineText')}</p>
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ reason }) => refusal.mutate(reason.trim())}
        >
          <Form.Item
            name="reason"
            label={say('declineReason')}
            rules={[{ required: true, whitespace: true, message: say('declineReasonMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </p>
  );
}
