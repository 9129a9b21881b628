import { Button, Checkbox, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import type { NewCommittee } from './committees';
import { ethicsKey, type CommitteeView } from './ethics';
import { MemberFields } from './MemberFields';
import { NotComposed } from './NotComposed';
import { ethicsWords } from './words';

interface CommitteeFormProps {
  initial: Partial<NewCommittee>;
  /** What the button says. */
  label: string;
  /** Whether the host is known and cannot be another one. */
  known?: boolean;
  perform: (committee: NewCommittee, key: string) => Promise<CommitteeView>;
  onDone: (committee: CommitteeView) => void;
}

/** A committee and who sits on it; what the composition lacks is said when it is sent. */
export function CommitteeForm({ initial, label, known, perform, onDone }: CommitteeFormProps) {
  const say = useWords(ethicsWords);
  const [form] = Form.useForm<NewCommittee>();
  const sending = useAct({ perform, refreshes: [ethicsKey], onDone });
  useFieldProblems(form, sending.error);
  const needed = [{ required: true, message: say('needed') }];
  return (
    <>
      <FormProblem form={form} problem={sending.error} />
      <NotComposed problem={sending.error} />
      <Form
        form={form}
        layout="vertical"
        className="stack"
        requiredMark={false}
        initialValues={initial}
        onFinish={(committee) =>
          sending.mutate(withoutEmpty({ ...committee, organisationId: initial.organisationId ?? undefined }))
        }
      >
        <Panel title={say('committee')}>
          <div className="form-narrow">
            <Form.Item name="name" label={say('committeeName')} rules={needed}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="nameEn" label={say('committeeNameEn')}>
              <Input maxLength={200} />
            </Form.Item>
            {!known && (
              <Form.Item name="organisationUscc" label={say('hostCode')} rules={needed}>
                <Input maxLength={18} className="figures" />
              </Form.Item>
            )}
            <Form.Item name="formedOn" label={say('formedOn')} rules={needed}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="termEndsOn" label={say('termEndsOn')} rules={needed}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="regional" valuePropName="checked">
              <Checkbox>{say('regionalHelp')}</Checkbox>
            </Form.Item>
          </div>
        </Panel>
        <MemberFields known={known} />
        <div>
          <Button type="primary" htmlType="submit" loading={sending.isPending}>
            {label}
          </Button>
        </div>
      </Form>
    </>
  );
}

/** An address that was not given is left out, not sent as empty text. */
const withoutEmpty = (committee: NewCommittee): NewCommittee => ({
  ...committee,
  members: committee.members.map((one) => ({ ...one, email: one.email || undefined })),
});
