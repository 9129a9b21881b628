import { Button, Form, Input, InputNumber } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { endReReview, objectionsKey, orderReReview, type CaseView, type ObjectionView } from './objections';
import { objectionWords } from './words';

interface Fields {
  experts: number;
  deadlineAt: string;
}

const LAST_SECOND = 'T23:59:59+08:00';

/** Draws experts who never saw the application. */
export function ReReview({ objection }: { objection: ObjectionView }) {
  const say = useWords(objectionWords);
  const [form] = Form.useForm<Fields>();
  const order = useAct({
    perform: ({ experts, deadlineAt }: Fields) =>
      orderReReview(objection, { experts, deadlineAt: `${deadlineAt}${LAST_SECOND}` }),
    refreshes: [objectionsKey],
  });
  useFieldProblems(form, order.error);
  return (
    <Panel title={say('reReview')}>
      <p>{say('reReviewText')}</p>
      <FormProblem form={form} problem={order.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ experts: 3 }}
        onFinish={(fields) => order.mutate(fields)}
      >
        <div className="row">
          <Form.Item name="experts" label={say('reReviewers')} rules={[{ required: true }]}>
            <InputNumber min={1} max={9} precision={0} />
          </Form.Item>
          <Form.Item name="deadlineAt" label={say('deadline')} rules={[{ required: true, message: say('deadline') }]}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={order.isPending}>
          {say('order')}
        </Button>
      </Form>
    </Panel>
  );
}

export function EndReReview({ found }: { found: CaseView }) {
  const say = useWords(objectionWords);
  const end = useAct({ perform: () => endReReview(found.objection), refreshes: [objectionsKey] });
  return (
    <Panel title={say('reReview')}>
      <ProblemSummary problem={end.error} />
      <Button type="primary" loading={end.isPending} onClick={() => end.mutate(undefined)}>
        {say('endReReview')}
      </Button>
    </Panel>
  );
}
