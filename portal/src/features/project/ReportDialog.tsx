import { useState } from 'react';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { yuan } from '@/ui/money';
import { ImportSpending } from './ImportSpending';
import { reportAgain, reportOn, projectsKey, type ProjectView, type Report, type ReportRequest } from './projects';
import { projectWords } from './words';

interface Line {
  head: string;
  amount: string;
  on: string;
  voucherNo: string;
  purpose: string;
  invoiceNo?: string;
}

interface Values extends Omit<ReportRequest, 'spending'> {
  spending?: Line[];
}

const KINDS = {
  ANNUAL: { zh: '年度报告', en: 'Yearly report' },
  MIDTERM: { zh: '中期报告', en: 'Mid-term report' },
  SCIENTIFIC: { zh: '科技报告', en: 'Scientific report' },
};

/** A report with what was spent, new or written again. */
export function ReportDialog({ project, report }: { project: ProjectView; report?: Report }) {
  const say = useWords(projectWords);
  const { of } = useLocalised();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const act = useAct({
    perform: (request: ReportRequest, key) =>
      report ? reportAgain(project.id, report, request) : reportOn(project.id, request, key),
    refreshes: [projectsKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, act.error);
  const kind = Form.useWatch('kind', form);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const send = ({ spending = [], ...values }: Values) =>
    act.mutate({
      ...values,
      spending: spending.map(
        ({ invoiceNo, ...line }) =>
          ({
            ...line,
            ...(invoiceNo ? { invoiceNo } : {}),
            amount: yuan(line.amount),
          }) as ReportRequest['spending'][number],
      ),
    });
  return (
    <>
      <Button size={report ? 'small' : 'middle'} type={report ? 'default' : 'primary'} onClick={() => setOpen(true)}>
        {say(report ? 'editReport' : 'newReport')}
      </Button>
      <Modal
        open={open}
        width={760}
        title={say(report ? 'editReport' : 'newReport')}
        okText={say('newReport')}
        okButtonProps={{ loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={initial(project, report)}
          onFinish={send}
        >
          <Form.Item name="kind" label={say('kind')} rules={[{ required: true, message: say('missing') }]}>
            <Select
              disabled={report !== undefined}
              options={Object.entries(KINDS).map(([value, label]) => ({ value, label: of(label) }))}
            />
          </Form.Item>
          {kind === 'SCIENTIFIC' && (
            <Form.Item name="documentNo" label={say('documentNo')} rules={required}>
              <Input maxLength={100} />
            </Form.Item>
          )}
          <div className="row">
            <Form.Item name="periodFrom" label={say('from')} rules={required}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="periodTo" label={say('to')} rules={required}>
              <Input type="date" />
            </Form.Item>
          </div>
          <Form.Item name="summary" label={say('summary')} rules={required}>
            <Input.TextArea rows={4} maxLength={4000} />
          </Form.Item>
          <Form.Item name="achievements" label={say('achievements')} rules={required}>
            <Input.TextArea rows={3} maxLength={4000} />
          </Form.Item>
          <ImportSpending
            begins={project.beginsOn}
            onRead={(lines) =>
              form.setFieldValue('spending', [...((form.getFieldValue('spending') as Line[]) ?? []), ...lines])
            }
          />
          <SpendingLines project={project} />
        </Form>
      </Modal>
    </>
  );
}

function initial(project: ProjectView, report?: Report): Partial<Values> {
  if (!report) return { periodFrom: project.beginsOn };
  return {
    kind: report.kind,
    periodFrom: report.periodFrom,
    periodTo: report.periodTo,
    summary: report.summary,
    achievements: report.achievements,
    documentNo: report.documentNo ?? undefined,
    spending: report.spending.map(({ head, amount, on, voucherNo, purpose, invoiceNo }) => ({
      head,
      amount: amount.amount,
      on,
      voucherNo,
      purpose,
      invoiceNo: invoiceNo ?? undefined,
    })),
  };
}

function SpendingLines({ project }: { project: ProjectView }) {
  const say = useWords(projectWords);
  const { of } = useLocalised();
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <Form.List name="spending">
      {(fields, { add, remove }) => (
        <div className="stack">
          {fields.map(({ key, name }, index) => (
            <fieldset key={key}>
              <legend>{`${say('spendingLine')} ${index + 1}`}</legend>
              <div className="row">
                <Form.Item
                  name={[name, 'head']}
                  label={say('head')}
                  rules={[{ required: true, message: say('missing') }]}
                >
                  <Select
                    style={{ minWidth: 140 }}
                    options={project.spending.map((head) => ({ value: head.head, label: of(head.label) }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  label={say('amount')}
                  rules={[{ required: true, pattern: /^\d{1,12}(\.\d{1,2})?$/, message: say('moneyWrong') }]}
                >
                  <Input className="figures" inputMode="decimal" maxLength={15} />
                </Form.Item>
                <Form.Item name={[name, 'on']} label={say('on')} rules={required}>
                  <Input type="date" />
                </Form.Item>
              </div>
              <div className="row">
                <Form.Item name={[name, 'voucherNo']} label={say('voucherNo')} rules={required}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[name, 'purpose']} label={say('purpose')} rules={required}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item
                  name={[name, 'invoiceNo']}
                  label={say('invoiceNo')}
                  extra={say('invoiceNoHelp')}
                  rules={[{ pattern: /^[0-9A-Za-z]{6,30}$/, message: say('invoiceNoWrong') }]}
                >
                  <Input className="figures" maxLength={30} />
                </Form.Item>
              </div>
              <Button size="small" onClick={() => remove(name)}>
                {say('removeLine')}
              </Button>
            </fieldset>
          ))}
          <Button onClick={() => add({})}>{say('addLine')}</Button>
        </div>
      )}
    </Form.List>
  );
}
