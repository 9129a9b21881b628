import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useWords } from '@/app/i18n/words';
import { isAmount } from '@/ui/money';
import type { Field } from './steps';
import { equityWords, type EquityWord } from './words';

type Path = (string | number)[];

/** Fields of a dialog, lists of lines included. */
export function Fields({ fields, at = [] }: { fields: Field[]; at?: Path }) {
  return (
    <>
      {fields.map((field) =>
        field.kind === 'list' ? (
          <Lines key={field.name} field={field} />
        ) : (
          <One key={field.name} field={field} at={at} />
        ),
      )}
    </>
  );
}

function One({ field, at }: { field: Field; at: Path }) {
  const say = useWords(equityWords);
  const label = say(`field.${field.name}` as EquityWord);
  const rules = [
    ...(field.optional || field.kind === 'yes'
      ? []
      : [{ required: true, whitespace: field.kind !== 'choice', message: say('missing') }]),
    ...(field.kind === 'money'
      ? [
          {
            validator: (_: unknown, value?: string) =>
              !value || isAmount(value) ? Promise.resolve() : Promise.reject(new Error(say('amountWrong'))),
          },
        ]
      : []),
    ...(field.kind === 'whole' ? [{ pattern: /^\d{1,15}$/, message: say('wholeWrong') }] : []),
    ...(field.name === 'code' || field.name === 'concertParty'
      ? [{ pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, message: say('codeWrong') }]
      : []),
  ];
  if (field.kind === 'yes') {
    return (
      <Form.Item name={[...at, field.name]} valuePropName="checked">
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    );
  }
  return (
    <Form.Item name={[...at, field.name]} label={field.optional ? say('optional', { label }) : label} rules={rules}>
      <Control field={field} />
    </Form.Item>
  );
}

function Control({
  field,
  ...given
}: {
  field: Field;
  id?: string;
  value?: string;
  onChange?: (value: never) => void;
}) {
  const say = useWords(equityWords);
  const rest = given as { id?: string };
  switch (field.kind) {
    case 'long':
      return <Input.TextArea {...rest} rows={3} maxLength={1000} />;
    case 'day':
      return <Input {...rest} type="date" />;
    case 'money':
      return <Input {...rest} inputMode="decimal" className="figures" suffix={say('yuan')} maxLength={18} />;
    case 'whole':
      return <Input {...rest} inputMode="numeric" className="figures" maxLength={15} />;
    case 'choice':
      return (
        <Select
          {...rest}
          options={(field.options ?? []).map((value) => ({ value, label: say(`choice.${value}` as EquityWord) }))}
        />
      );
    default:
      return <Input {...rest} maxLength={100} />;
  }
}

function Lines({ field }: { field: Field }) {
  const say = useWords(equityWords);
  const single = field.name === 'buyer';
  const inner = field.fields ?? [];
  return (
    <Form.List name={field.name}>
      {(lines, { add, remove }) => (
        <fieldset className="stack equity-lines">
          <legend>{say(`field.${field.name}` as EquityWord)}</legend>
          {lines.map((line) => (
            <div key={line.key} className="equity-line">
              <Fields fields={inner} at={[line.name]} />
              <Button onClick={() => remove(line.name)}>{say('removeLine')}</Button>
            </div>
          ))}
          {(!single || lines.length === 0) && <Button onClick={() => add({})}>{say('addLine')}</Button>}
        </fieldset>
      )}
    </Form.List>
  );
}
