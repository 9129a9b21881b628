import type { ReactNode } from 'react';
import { Button, Form, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Icon } from '@/ui/icons';
import { dossierKey, interestKinds, stateMyDossier, tieKinds, type DossierView, type Stated } from './dossier';
import { expertWords } from './words';
import '../relation/relation.css';
import './expert.css';

type Values = Omit<Stated, 'languages' | 'works'> & {
  languages: string;
  works: (Omit<Stated['works'][number], 'year'> & { year: string })[];
};

const statedOf = (values: Values): Stated => ({
  employments: values.employments ?? [],
  works: (values.works ?? []).map((work) => ({
    ...work,
    year: Number(work.year),
    coauthors: work.coauthors ?? [],
  })),
  ties: values.ties ?? [],
  interests: values.interests ?? [],
  absences: values.absences ?? [],
  languages: (values.languages ?? '')
    .split(/[、,，\s]+/)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean),
});

/** The whole dossier is stated at once, as it is kept. */
export function DossierForm({ view }: { view: DossierView }) {
  const say = useWords(expertWords);
  const [form] = Form.useForm<Values>();
  const saving = useAct({ perform: stateMyDossier(view.version), refreshes: [dossierKey] });
  useFieldProblems(form, saving.error);
  const { stated } = view;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        ...stated,
        works: stated.works.map((work) => ({ ...work, year: String(work.year) })),
        languages: stated.languages.join(', '),
      }}
      onFinish={(values) => saving.mutate(statedOf(values))}
    >
      <FormProblem form={form} problem={saving.error} />
      <div className="stack">
        <Employments />
        <Ties />
        <Interests />
        <Works />
        <Absences />
        <Form.Item name="languages" label={say('languages')} extra={say('languagesHelp')}>
          <Input maxLength={60} />
        </Form.Item>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say('save')}
          </Button>
          <span role="status" className="faint small">
            {saving.isSuccess && say('saved')}
          </span>
        </div>
      </div>
    </Form>
  );
}

interface RowsProps {
  name: keyof Stated;
  title: string;
  help?: string;
  addLabel: string;
  first?: object;
  children: (row: number) => ReactNode;
}

/** A list of entries, each a group of inputs that can be taken out. */
function Rows({ name, title, help, addLabel, first = {}, children }: RowsProps) {
  const say = useWords(expertWords);
  return (
    <section className="stack" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {help && <p className="faint small">{help}</p>}
      </div>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <div className="stack">
            {rows.map((row, index) => (
              <fieldset key={row.key} className="tie" aria-label={`${title} ${index + 1}`}>
                {children(row.name)}
                <Button
                  type="text"
                  aria-label={say('remove', { no: index + 1 })}
                  icon={<Icon name="trash" size={16} />}
                  onClick={() => remove(row.name)}
                />
              </fieldset>
            ))}
            <div className="row">
              <Button onClick={() => add(first)}>{addLabel}</Button>
            </div>
          </div>
        )}
      </Form.List>
    </section>
  );
}

function useRequired() {
  const say = useWords(expertWords);
  return [{ required: true, whitespace: true, message: say('missing') }];
}

function Organisation({ row, required = true }: { row: number; required?: boolean }) {
  const say = useWords(expertWords);
  const rules = useRequired();
  return (
    <>
      <Form.Item
        name={[row, 'organisationName']}
        label={say(required ? 'organisation' : 'theirUnit')}
        rules={required ? rules : undefined}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[row, 'uscc']} label={say('uscc')} normalize={(value: string) => value.trim().toUpperCase()}>
        <Input maxLength={18} className="figures" spellCheck={false} />
      </Form.Item>
    </>
  );
}

function Period({ row, open = true }: { row: number; open?: boolean }) {
  const say = useWords(expertWords);
  const required = useRequired();
  return (
    <>
      <Form.Item name={[row, 'from']} label={say('from')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name={[row, 'to']} label={say('to')} rules={open ? undefined : required}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

function Employments() {
  const say = useWords(expertWords);
  return (
    <Rows name="employments" title={say('employments')} help={say('employmentsHelp')} addLabel={say('addEmployment')}>
      {(row) => (
        <>
          <Organisation row={row} />
          <Period row={row} />
        </>
      )}
    </Rows>
  );
}

function Ties() {
  const say = useWords(expertWords);
  const required = useRequired();
  return (
    <Rows
      name="ties"
      title={say('ties')}
      help={say('tiesHelp')}
      addLabel={say('addTie')}
      first={{ kind: 'JOINT_PROJECT' }}
    >
      {(row) => (
        <>
          <Form.Item name={[row, 'kind']} label={say('relation')}>
            <Select options={tieKinds.map((value) => ({ value, label: say(`tie.${value}`) }))} />
          </Form.Item>
          <Form.Item name={[row, 'person', 'name']} label={say('personName')} rules={required}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name={[row, 'person', 'email']}
            label={say('personEmail')}
            rules={[{ type: 'email', message: say('emailWrong') }]}
          >
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Organisation row={row} required={false} />
          <Form.Item name={[row, 'what']} label={say('what')}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name={[row, 'lastOn']} label={say('lastOn')}>
            <Input type="date" />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

function Interests() {
  const say = useWords(expertWords);
  return (
    <Rows
      name="interests"
      title={say('interests')}
      help={say('interestsHelp')}
      addLabel={say('addInterest')}
      first={{ kind: 'SHAREHOLDING' }}
    >
      {(row) => (
        <>
          <Form.Item name={[row, 'kind']} label={say('relation')}>
            <Select options={interestKinds.map((value) => ({ value, label: say(`interest.${value}`) }))} />
          </Form.Item>
          <Organisation row={row} />
          <Form.Item name={[row, 'share']} label={say('share')}>
            <Input maxLength={10} inputMode="decimal" className="figures" />
          </Form.Item>
          <Period row={row} />
        </>
      )}
    </Rows>
  );
}

function Works() {
  const say = useWords(expertWords);
  const required = useRequired();
  return (
    <Rows name="works" title={say('works')} help={say('worksHelp')} addLabel={say('addWork')}>
      {(row) => (
        <>
          <Form.Item name={[row, 'title']} label={say('work')} rules={required}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item
            name={[row, 'year']}
            label={say('year')}
            rules={[{ required: true, pattern: /^(19|20|21)\d{2}$/, message: say('missing') }]}
          >
            <Input className="figures" inputMode="numeric" maxLength={4} />
          </Form.Item>
          <Form.List name={[row, 'coauthors']}>
            {(people, { add, remove }) => (
              <div className="coauthors">
                {people.map((person, index) => (
                  <div key={person.key} className="coauthor">
                    <Form.Item name={[person.name, 'name']} label={`${say('coauthor')} ${index + 1}`} rules={required}>
                      <Input maxLength={100} autoComplete="off" />
                    </Form.Item>
                    <Form.Item
                      name={[person.name, 'email']}
                      label={say('personEmail')}
                      rules={[{ type: 'email', message: say('emailWrong') }]}
                    >
                      <Input maxLength={200} autoComplete="off" />
                    </Form.Item>
                    <Button
                      type="text"
                      aria-label={`${say('coauthor')} ${say('remove', { no: index + 1 })}`}
                      icon={<Icon name="trash" size={16} />}
                      onClick={() => remove(person.name)}
                    />
                  </div>
                ))}
                <Button onClick={() => add({})}>{say('addCoauthor')}</Button>
              </div>
            )}
          </Form.List>
        </>
      )}
    </Rows>
  );
}

function Absences() {
  const say = useWords(expertWords);
  return (
    <Rows name="absences" title={say('absences')} addLabel={say('addAbsence')}>
      {(row) => <Period row={row} open={false} />}
    </Rows>
  );
}
