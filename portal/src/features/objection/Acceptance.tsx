import { Button, Form, Input, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { judgeAcceptance, objectionsKey, type CaseView } from './objections';
import { objectionWords } from './words';

interface Fields {
  checks: Record<string, boolean>;
  reply?: string;
}

/** Every ground is looked at; whether it is taken up follows from them. */
export function Acceptance({ found }: { found: CaseView }) {
  const say = useWords(objectionWords);
  const { pick } = useLocalised();
  const [form] = Form.useForm<Fields>();
  const checks = Form.useWatch('checks', form) ?? {};
  const judgement = useAct({
    perform: ({ checks: all, reply }: Fields) =>
      judgeAcceptance(found.objection, { checks: all, reply: reply?.trim() || undefined }),
    refreshes: [objectionsKey],
  });
  useFieldProblems(form, judgement.error);
  const fails = Object.values(checks).includes(false);
  return (
    <Panel title={say('acceptance')}>
      <p>{say('acceptanceText')}</p>
      <FormProblem form={form} problem={judgement.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => judgement.mutate(fields)}>
        {found.criteria.map((one) => (
          <Form.Item
            key={one.code}
            name={['checks', one.code]}
            label={pick(one.zh, one.en)}
            rules={[{ required: true, message: say('checksMissing') }]}
          >
            <Radio.Group
              options={[
                { value: true, label: say('holds') },
                { value: false, label: say('fails') },
              ]}
            />
          </Form.Item>
        ))}
        {fails && (
          <Form.Item
            name="reply"
            label={say('reply')}
            extra={say('replyHelp')}
            rules={[{ required: true, whitespace: true, message: say('replyMissing') }]}
          >
            <Input.TextArea rows={4} maxLength={2000} />
          </Form.Item>
        )}
        <Button type="primary" danger={fails} htmlType="submit" loading={judgement.isPending}>
          {say(fails ? 'refuse' : 'accept')}
        </Button>
      </Form>
    </Panel>
  );
}
