import { Button, Form, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Icon } from '@/ui/icons';
import {
  relationKinds,
  relationsKey,
  stateRelations,
  stated,
  type NewRelation,
  type RelationsView,
  type StatedRelation,
} from './relations';
import { relationWords } from './words';
import './relation.css';

const OF_PEOPLE = ['LEGAL_REPRESENTATIVE', 'KIN'];

/** All ties at once: shares only add up together. */
export function RelationsForm({ view }: { view: RelationsView }) {
  const say = useWords(relationWords);
  const [form] = Form.useForm<{ relations: StatedRelation[] }>();
  const saving = useAct({
    perform: (relations: NewRelation[]) => stateRelations(view, relations),
    refreshes: [relationsKey],
  });
  useFieldProblems(form, saving.error);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ relations: view.relations }}
      onFinish={({ relations }) => saving.mutate((relations ?? []).map(stated))}
    >
      <p className="faint prose">{say('lead')}</p>
      <FormProblem form={form} problem={saving.error} />
      <Form.List name="relations">
        {(rows, { add, remove }) => (
          <div className="stack">
            {rows.map((row, index) => (
              <Tie key={row.key} name={row.name} no={index + 1} onRemove={() => remove(row.name)} />
            ))}
            <div className="row">
              <Button onClick={() => add({ kind: 'SHAREHOLDER' })}>{say('add')}</Button>
              <Button type="primary" htmlType="submit" loading={saving.isPending}>
                {say('save')}
              </Button>
              <span role="status" className="faint small">
                {saving.isSuccess && say('saved')}
              </span>
            </div>
          </div>
        )}
      </Form.List>
    </Form>
  );
}

function Tie({ name, no, onRemove }: { name: number; no: number; onRemove: () => void }) {
  const say = useWords(relationWords);
  const kind = Form.useWatch(['relations', name, 'kind']) as string | undefined;
  const people = OF_PEOPLE.includes(kind ?? '');
  const both = kind === 'SHAREHOLDER';
  const required = [{ required: true, message: say('missing') }];
  return (
    <fieldset className="tie" aria-label={`${say('title')} ${no}`}>
      <Form.Item name={[name, 'kind']} label={say('kind')}>
        <Select options={relationKinds.map((value) => ({ value, label: say(`kind.${value}`) }))} />
      </Form.Item>
      {!people && (
        <Form.Item
          name={[name, 'uscc']}
          label={say('uscc')}
          normalize={(value: string) => value.trim().toUpperCase()}
          rules={both ? undefined : required}
        >
          <Input maxLength={18} className="figures" spellCheck={false} />
        </Form.Item>
      )}
      {(people || both) && (
        <>
          <Form.Item name={[name, 'personName']} label={say('personName')} rules={people ? required : undefined}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name={[name, 'idNumber']} label={say('idNumber')}>
            <Input maxLength={18} className="figures" autoComplete="off" />
          </Form.Item>
        </>
      )}
      {both && (
        <Form.Item name={[name, 'share']} label={say('share')} rules={required}>
          <Input maxLength={10} inputMode="decimal" className="figures" />
        </Form.Item>
      )}
      <Form.Item name={[name, 'from']} label={say('from')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name={[name, 'to']} label={say('to')}>
        <Input type="date" />
      </Form.Item>
      <Button
        type="text"
        aria-label={say('remove', { no })}
        icon={<Icon name="trash" size={16} />}
        onClick={onRemove}
      />
    </fieldset>
  );
}
