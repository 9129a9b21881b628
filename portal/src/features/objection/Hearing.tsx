import { Button, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { objectionsKey, openHearing, type ObjectionView } from './objections';
import { objectionWords } from './words';

/** Tells the applicant what is objected to, and asks for an answer. */
export function Hearing({ objection }: { objection: ObjectionView }) {
  const say = useWords(objectionWords);
  const [form] = Form.useForm<{ substance: string }>();
  const hearing = useAct({
    perform: (substance: string) => openHearing(objection, substance),
    refreshes: [objectionsKey],
  });
  useFieldProblems(form, hearing.error);
  return (
    <Panel title={say('hearing')}>
      <FormProblem form={form} problem={hearing.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ substance }) => hearing.mutate(substance.trim())}
      >
        <Form.Item
          name="substance"
          label={say('substance')}
          extra={say('substanceHelp')}
          rules={[{ required: true, whitespace: true, message: say('substanceMissing') }]}
        >
          <Input.TextArea rows={4} maxLength={4000} />
        </Form.Item>
        <Button htmlType="submit" loading={hearing.isPending}>
          {say(objection.heard ? 'hearAgain' : 'hear')}
        </Button>
      </Form>
    </Panel>
  );
}
