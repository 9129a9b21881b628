import { Button, Checkbox, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { ethicsKey, put, SUBJECTS, type EthicsView, type Said } from './ethics';
import { ListedBoxes } from './Listed';
import { ethicsWords } from './words';

/** What the unit says of its activity, until it is handed in. */
export function DescriptionForm({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const [form] = Form.useForm<Said>();
  const saving = useAct({ perform: (said: Said) => put(review, 'description', said), refreshes: [ethicsKey] });
  useFieldProblems(form, saving.error);
  return (
    <Panel title={say('activity')}>
      <FormProblem form={form} problem={saving.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className="form-narrow"
        initialValues={{
          involves: review.involves,
          listed: review.listedByUnit,
          listedReason: review.listedReason ?? '',
          riskBenefit: review.riskBenefit ?? '',
        }}
        onFinish={(said) => saving.mutate(said)}
      >
        <Form.Item name="involves" label={say('involves')}>
          <Checkbox.Group
            className="ethics-boxes"
            options={SUBJECTS.map((subject) => ({ value: subject, label: say(`subject.${subject}`) }))}
          />
        </Form.Item>
        <Form.Item name="listed" label={say('listedQuestion')}>
          <ListedBoxes rules={review.rules} />
        </Form.Item>
        <Form.Item
          name="listedReason"
          label={say('listedReason')}
          extra={say('listedReasonHelp')}
          rules={[{ required: true, whitespace: true, message: say('reasonMissing') }]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <Form.Item name="riskBenefit" label={say('riskBenefit')}>
          <Input.TextArea rows={5} maxLength={8000} />
        </Form.Item>
        <div className="row">
          <Button htmlType="submit" loading={saving.isPending}>
            {say('save')}
          </Button>
          {saving.isSuccess && <span className="faint small">{say('saved')}</span>}
        </div>
      </Form>
    </Panel>
  );
}

/** The same as it was handed in, with what the committee makes of it. */
export function DescriptionView({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const named = (codes: string[]) =>
    codes
      .map((code) => review.rules.listed?.find((entry) => entry.code === code))
      .map((entry) => entry && `${entry.no}. ${pick(entry.zh ?? '', entry.en)}`);
  return (
    <Panel title={say('listed')}>
      <ul className="lines">
        <li>
          <strong>{say('unitView')}</strong>
          <Named lines={named(review.listedByUnit)} />
          {review.listedReason && <span className="faint line-wide">{review.listedReason}</span>}
        </li>
        {review.listedByCommittee && (
          <li>
            <strong>{say('committeeView')}</strong>
            <Named lines={named(review.listedByCommittee)} />
            {review.committeeListedReason && <span className="faint line-wide">{review.committeeListedReason}</span>}
          </li>
        )}
      </ul>
      {review.riskBenefit && (
        <>
          <h3>{say('riskBenefit')}</h3>
          <p className="long-text">{review.riskBenefit}</p>
        </>
      )}
    </Panel>
  );
}

function Named({ lines }: { lines: (string | undefined)[] }) {
  const say = useWords(ethicsWords);
  if (lines.length === 0) return <span>{say('notListed')}</span>;
  return (
    <span className="line-wide">
      {lines.map((line) => (
        <span key={line} className="ethics-line">
          {line}
        </span>
      ))}
    </span>
  );
}
