import { useState, type ReactNode } from 'react';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { yuan } from '@/ui/money';
import {
  askForAcceptance,
  decideProject,
  projectsKey,
  sendBack,
  takeBalanceBack,
  type Finding,
  type ProjectView,
} from './projects';
import { ReportDialog } from './ReportDialog';
import { projectWords, type ProjectWord } from './words';

/** What may be done with a project now, by whoever looks. */
export function Actions({ project }: { project: ProjectView }) {
  const say = useWords(projectWords);
  const { has } = useSession();
  const open = project.state === 'IN_PROGRESS' || project.state === 'RECTIFYING';
  return (
    <div className="row">
      {has('applicant') && open && (
        <>
          <ReportDialog project={project} />
          <Dialog
            word="ask"
            perform={(values) => askForAcceptance(project, String(values.selfAssessment))}
            fields={<Text name="selfAssessment" />}
          />
        </>
      )}
      {has('officer') && project.mayReturn && (
        <Dialog
          word="sendBack"
          perform={(values) => sendBack(project, String(values.reason))}
          fields={<Text name="reason" />}
        />
      )}
      {has('officer') && (project.state === 'FILED' || open) && (
        <Dialog
          word="decide"
          primary={project.state === 'FILED'}
          perform={(values) =>
            decideProject(project, {
              outcome: values.outcome as Finding['outcome'],
              opinionNo: String(values.opinionNo),
              grade: Number(values.grade),
              reason: String(values.reason),
            })
          }
          initial={project.state === 'FILED' ? undefined : { outcome: 'CONCLUDED' }}
          fields={
            <>
              <Form.Item name="outcome" label={say('outcome')} rules={[{ required: true, message: say('missing') }]}>
                <Select
                  disabled={project.state !== 'FILED'}
                  options={(['ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED'] as const).map((value) => ({
                    value,
                    label: say(`outcome.${value}`),
                  }))}
                />
              </Form.Item>
              <Line name="opinionNo" />
              <Form.Item
                name="grade"
                label={say('grade')}
                rules={[{ required: true, pattern: /^(\d{1,2}|100)$/, message: say('gradeWrong') }]}
              >
                <Input className="figures" inputMode="numeric" maxLength={3} />
              </Form.Item>
              <Text name="reason" />
            </>
          }
        />
      )}
      {has('finance-maker') && Number(project.dueBack.amount) > 0 && (
        <Dialog
          word="takeBack"
          perform={(values) =>
            takeBalanceBack(project, {
              amount: yuan(String(values.amount)),
              receiptNo: String(values.receiptNo),
              receivedOn: String(values.receivedOn),
            })
          }
          fields={
            <>
              <Form.Item
                name="amount"
                label={say('amount')}
                rules={[{ required: true, pattern: /^\d{1,12}(\.\d{1,2})?$/, message: say('moneyWrong') }]}
              >
                <Input className="figures" inputMode="decimal" maxLength={15} />
              </Form.Item>
              <Line name="receiptNo" />
              <Form.Item
                name="receivedOn"
                label={say('receivedOn')}
                rules={[{ required: true, message: say('missing') }]}
              >
                <Input type="date" />
              </Form.Item>
            </>
          }
        />
      )}
    </div>
  );
}

function Text({ name }: { name: 'selfAssessment' | 'reason' }) {
  const say = useWords(projectWords);
  return (
    <Form.Item name={name} label={say(name)} rules={[{ required: true, whitespace: true, message: say('missing') }]}>
      <Input.TextArea rows={4} maxLength={1000} />
    </Form.Item>
  );
}

function Line({ name }: { name: 'opinionNo' | 'receiptNo' }) {
  const say = useWords(projectWords);
  return (
    <Form.Item name={name} label={say(name)} rules={[{ required: true, whitespace: true, message: say('missing') }]}>
      <Input maxLength={100} />
    </Form.Item>
  );
}

type Values = Record<string, unknown>;

interface DialogProps {
  word: ProjectWord;
  primary?: boolean;
  initial?: Values;
  perform: (values: Values) => Promise<unknown>;
  fields: ReactNode;
}

/** A button that opens the few fields of one step; what the service refuses stands beside them. */
export function Dialog({ word, primary, initial, perform, fields }: DialogProps) {
  const say = useWords(projectWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const act = useAct({ perform, refreshes: [projectsKey], onDone: () => setOpen(false) });
  useFieldProblems(form, act.error);
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {say(word)}
      </Button>
      <Modal
        open={open}
        title={say(word)}
        okText={say(word)}
        okButtonProps={{ loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={initial}
          onFinish={(values) => act.mutate(values)}
        >
          {fields}
        </Form>
      </Modal>
    </>
  );
}
