import { Form, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { yuan } from '@/ui/money';
import { equityKey, takeStep, type EquityView } from './equity';
import { Fields } from './Fields';
import type { Field, Step } from './steps';
import { equityWords, type EquityWord } from './words';

type Values = Record<string, unknown>;

/** What is filled in, as the service wants it: amounts as money, empty optional fields left out, one buyer for a list. */
function sent(fields: Field[], values: Values): Values {
  const result: Values = {};
  for (const { name, kind, fields: inner } of fields) {
    const value = values[name];
    if (kind === 'yes') result[name] = value === true;
    else if (kind === 'list') {
      const lines = ((value as Values[] | undefined) ?? []).map((line) => sent(inner ?? [], line ?? {}));
      if (name !== 'buyer') result[name] = lines;
      else if (lines[0]) result[name] = lines[0];
    } else if (value === undefined || value === '') continue;
    else if (kind === 'money') result[name] = yuan(String(value));
    else if (kind === 'whole') result[name] = Number(value);
    else result[name] = String(value).trim();
  }
  return result;
}

interface StepDialogProps {
  instrument: EquityView;
  step: Step;
  /** What the fields hold at first. */
  initial?: Values;
  note?: ReactNode;
  /** What opens it; left out where it is open from the start. */
  trigger?: (open: () => void) => ReactNode;
  onClosed?: () => void;
}

/** The dialog of a step: its fields, what the service refuses beside them, and nothing lost when it does. */
export function StepDialog({ instrument, step, initial, note, trigger, onClosed }: StepDialogProps) {
  const say = useWords(equityWords);
  const [open, setOpen] = useState(!trigger);
  const [form] = Form.useForm<Values>();
  const act = useAct({
    perform: (values: Values) => takeStep(instrument, step.path, { ...sent(step.fields, values), ...step.fixed }),
    refreshes: [equityKey],
    onDone: () => setOpen(false),
  });
  useFieldProblems(form, act.error);
  const confirm = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values) act.mutate(values);
  };
  const label = say(`step.${step.key}` as EquityWord);
  return (
    <>
      {trigger?.(() => setOpen(true))}
      <Modal
        open={open}
        title={label}
        width={step.fields.some((field) => field.kind === 'list') ? 760 : 520}
        okText={label}
        okButtonProps={{ loading: act.isPending, danger: step.danger }}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
        afterClose={onClosed}
        destroyOnHidden
      >
        <FormProblem form={form} problem={act.error} />
        <p className="hint">{say(`about.${step.key}` as EquityWord)}</p>
        {note}
        <Form form={form} layout="vertical" requiredMark={false} initialValues={initial}>
          <Fields fields={step.fields} />
        </Form>
      </Modal>
    </>
  );
}
