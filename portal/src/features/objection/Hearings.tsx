import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLanguage, useWords } from '@/app/i18n/words';
import { Day } from '@/ui/DateTime';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { dateTime } from '@/ui/time';
import { answerHearing, hearingsOf, hearingsQuery, type HearingView } from './objections';
import { objectionWords } from './words';

/** What is objected to in an own application; the tab is there only when there is something. */
export function useHearingTab(applicationId: string, enabled: boolean) {
  const say = useWords(objectionWords);
  const hearings = useQuery({ ...hearingsQuery(applicationId), enabled });
  if (!hearings.data?.length) return undefined;
  return {
    key: 'objections',
    label: say('hearingsTitle'),
    count: hearings.data.length,
    content: <Hearings applicationId={applicationId} />,
  };
}

function Hearings({ applicationId }: { applicationId: string }) {
  const say = useWords(objectionWords);
  const hearings = useQuery(hearingsQuery(applicationId));
  return (
    <Loaded query={hearings}>
      {(found) => (
        <>
          <p className="lead">{say('hearingLead')}</p>
          {found.map((one) => (
            <Panel
              key={one.objectionId}
              title={say('raised')}
              extra={one.ruling && <StateTag kind="objection" state={one.ruling} />}
            >
              <p className="said">{one.substance}</p>
              <p className="faint">
                {say('answerDue')} <Day on={one.answerDueOn} />
              </p>
              {one.answerable ? <Answer hearing={one} /> : <Answered hearing={one} />}
            </Panel>
          ))}
        </>
      )}
    </Loaded>
  );
}

function Answered({ hearing }: { hearing: HearingView }) {
  const say = useWords(objectionWords);
  const { language } = useLanguage();
  if (!hearing.answer || !hearing.answeredAt) return <p>{say('unanswered')}</p>;
  return (
    <>
      <h3>{say('yourAnswer')}</h3>
      <p className="said">{hearing.answer}</p>
      <p className="faint small">{say('answered', { at: dateTime(hearing.answeredAt, language) })}</p>
    </>
  );
}

function Answer({ hearing }: { hearing: HearingView }) {
  const say = useWords(objectionWords);
  const [form] = Form.useForm<{ answer: string }>();
  const answering = useAct({
    perform: (answer: string) => answerHearing(hearing, answer),
    refreshes: [hearingsOf(hearing.applicationId)],
  });
  useFieldProblems(form, answering.error);
  return (
    <>
      <FormProblem form={form} problem={answering.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ answer }) => answering.mutate(answer.trim())}
      >
        <Form.Item
          name="answer"
          label={say('yourAnswer')}
          extra={say('answerOnce')}
          rules={[{ required: true, whitespace: true, message: say('answerMissing') }]}
        >
          <Input.TextArea rows={6} maxLength={4000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={answering.isPending}>
          {say('sendAnswer')}
        </Button>
      </Form>
    </>
  );
}
