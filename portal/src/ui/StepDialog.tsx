import { Form, Input, Modal, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { useAct } from '@/api/act';
import { useWords, type Words } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from './form';
import { isAmount, yuan } from './money';
import type { StepField } from './steps';
import { uiWords } from './words';

type Values = Record<string, string | undefined>;

/** What is filled in, as the service wants it: amounts as money, empty optional fields left out. */
function sent(fields: StepField[], values: Values): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { name, kind } of fields) {
    const value = values[name]?.trim();
    if (!value) continue;
    result[name] = kind === 'money' ? yuan(value) : kind === 'whole' ? Number(value) : value;
  }
  return result;
}

interface StepDialogProps<K extends string> {
  words: Words<K>;
  step: { key: string; fields: StepField[]; danger?: boolean };
  initial?: Values;
  note?: ReactNode;
  perform: (values: Record<string, unknown>, key: string) => Promise<unknown>;
  refreshes: QueryKey[];
  onDone?: (result: unknown) => void;
  /** What opens it; left out where it is open from the start. */
  trigger?: (open: () => void) => ReactNode;
  onClosed?: () => void;
}

/** The dialog of a step: its fields, what the service refuses beside them, and nothing lost when it does. */
export function StepDialog<K extends string>(props: StepDialogProps<K>) {
  const { words, step, initial, note, perform, refreshes, onDone, trigger, onClosed } = props;
  const say = useWords(words);
  const [open, setOpen] = useState(!trigger);
  const [form] = Form.useForm<Values>();
  const act = useAct({
    perform: (values: Values, key) => perform(sent(step.fields, values), key),
    refreshes,
    onDone: (result) => {
      setOpen(false);
      onDone?.(result);
    },
  });
  useFieldProblems(form, act.error);
  const confirm = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values) act.mutate(values);
  };
  const label = say(`step.${step.key}` as K);
  return (
    <>
      {trigger?.(() => setOpen(true))}
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ loading: act.isPending, danger: step.danger }}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
        afterClose={onClosed}
        destroyOnHidden
      >
        <FormProblem form={form} problem={act.error} />
        <p className="hint">{say(`about.${step.key}` as K)}</p>
        {note}
        <Form form={form} layout="vertical" requiredMark={false} initialValues={initial}>
          {step.fields.map((field) => (
            <One key={field.name} words={words} field={field} />
          ))}
        </Form>
      </Modal>
    </>
  );
}

function One<K extends string>({ words, field }: { words: Words<K>; field: StepField }) {
  const say = useWords(words);
  const ui = useWords(uiWords);
  const label = say(`field.${field.name}` as K);
  const rules = [
    ...(field.optional ? [] : [{ required: true, whitespace: field.kind !== 'choice', message: ui('missing') }]),
    ...(field.kind === 'money'
      ? [
          {
            validator: (_: unknown, value?: string) =>
              !value || isAmount(value) ? Promise.resolve() : Promise.reject(new Error(ui('amountWrong'))),
          },
        ]
      : []),
    ...(field.kind === 'whole' ? [{ pattern: /^\d{1,9}$/, message: ui('wholeWrong') }] : []),
  ];
  return (
    <Form.Item name={field.name} label={field.optional ? ui('optionalField', { label }) : label} rules={rules}>
      <Control field={field} />
    </Form.Item>
  );
}

function Control({ field, ...given }: { field: StepField; id?: string }) {
  const ui = useWords(uiWords);
  switch (field.kind) {
    case 'long':
      return <Input.TextArea {...given} rows={3} maxLength={500} />;
    case 'day':
      return <Input {...given} type="date" />;
    case 'money':
      return <Input {...given} inputMode="decimal" className="figures" suffix={ui('yuan')} maxLength={18} />;
    case 'whole':
      return <Input {...given} inputMode="numeric" className="figures" maxLength={9} />;
    case 'choice':
      return <Select {...given} options={field.options ?? []} showSearch={{ optionFilterProp: 'label' }} />;
    default:
      return <Input {...given} maxLength={100} />;
  }
}
