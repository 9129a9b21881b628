import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button, Form, Select } from 'antd';
import { useAct } from '@/api/act';
import { ProblemError } from '@/api/problem';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/icons';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { callQuery } from '../calls/calls';
import type { CallView } from '../calls/types';
import { mayBegin, myEligibilityQuery } from '../eligibility/eligibility';
import { organisationsQuery, recommendersQuery } from '../organisation/organisations';
import type { OrganisationView } from '../organisation/types';
import { applicationsKey, copiableQuery, copyAnswers, startApplication, type NewApplication } from './applications';
import { applicationWords } from './words';

export function Component() {
  const [search] = useSearchParams();
  const call = useQuery(callQuery(search.get('call') ?? ''));
  return <Loaded query={call}>{(found) => <Start call={found} />}</Loaded>;
}

function Start({ call }: { call: CallView }) {
  const say = useWords(applicationWords);
  const { title } = useLocalised();
  const organisations = useQuery(organisationsQuery).data;
  const recommenders = useQuery(recommendersQuery).data;
  const eligibility = useQuery(myEligibilityQuery(call.id));
  const barred = new Set(eligibility.data?.filter((view) => !mayBegin(view)).map((view) => view.organisationId));
  return (
    <Page title={say('start')} lead={say('startLead')} width="narrow">
      <Facts
        facts={[
          [say('for'), title(call)],
          [say('deadline'), <Deadline at={call.deadlineAt} />],
        ]}
      />
      {organisations && recommenders && !eligibility.isLoading && (
        <StartForm call={call} organisations={organisations} barred={barred} recommenders={recommenders} />
      )}
    </Page>
  );
}

type Organisations = OrganisationView[];
type Choice = NewApplication & { copyFrom?: string };

/** The draft that there is already, when that is why another one was not begun. */
const draftIn = (problem: unknown) =>
  problem instanceof ProblemError && problem.code === 'draft-exists'
    ? (problem.facts['applicationId'] as string)
    : undefined;

/** Who comes again is led to the draft that there is; a second one is made only on purpose. */
function LivingDraft({ id, onAnother }: { id: string; onAnother: () => void }) {
  const say = useWords(applicationWords);
  return (
    <div className="notice-box" role="alert">
      <Icon name="info" />
      <div>
        <p>{say('draftExists')}</p>
        <p className="row">
          <Link to={`/applications/${id}/edit`}>
            <Button type="primary">{say('goOnWithDraft')}</Button>
          </Link>
          <Button onClick={onAnother}>{say('anotherDraft')}</Button>
        </p>
      </div>
    </div>
  );
}

function StartForm({
  call,
  organisations,
  barred,
  recommenders,
}: {
  call: CallView;
  organisations: Organisations;
  barred: Set<string>;
  recommenders: Organisations;
}) {
  const say = useWords(applicationWords);
  const { name, of, pick } = useLocalised();
  const navigate = useNavigate();
  const [form] = Form.useForm<Choice>();
  const start = useAct({
    perform: async ({ copyFrom, ...choice }: Choice, key) => {
      const application = await startApplication({ ...choice, callId: call.id }, key);
      const copy = copyFrom ? await copyAnswers(application.id, copyFrom) : undefined;
      return { application, copy };
    },
    refreshes: [applicationsKey],
    onDone: ({ application, copy }) =>
      void navigate(`/applications/${application.id}/edit`, { replace: true, state: { copy } }),
  });
  const living = draftIn(start.error);
  const chosen = Form.useWatch('organisationId', form);
  const mine = useQuery(copiableQuery).data?.items ?? [];
  const earlier = mine.filter((one) => one.organisationId === chosen);
  useFieldProblems(form, start.error);
  const choices = organisations.map((one) => {
    const qualifies = !barred.has(one.id);
    return {
      value: one.id,
      disabled: !qualifies,
      label: qualifies ? name(one) : `${name(one)}（${say('notQualified')}）`,
    };
  });
  const open = choices.filter((choice) => !choice.disabled);
  return (
    <Panel>
      {living ? (
        <LivingDraft id={living} onAnother={() => start.mutate({ ...form.getFieldsValue(), another: true })} />
      ) : (
        <FormProblem form={form} problem={start.error} />
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          organisationId: open.length === 1 ? open[0]!.value : undefined,
          recommenderOrganisationId: recommenders.length === 1 ? recommenders[0]!.id : undefined,
        }}
        onFinish={(choice) => start.mutate(choice)}
      >
        <Form.Item
          name="organisationId"
          label={say('organisation')}
          rules={[{ required: true, message: say('organisationMissing') }]}
        >
          <Select options={choices} showSearch={{ optionFilterProp: 'label' }} placeholder={say('choose')} />
        </Form.Item>
        <Form.Item
          name="recommenderOrganisationId"
          label={say('recommender')}
          extra={
            pick(call.recommendation?.routeZh, call.recommendation?.routeEn) ||
            say(recommenders.length ? 'recommenderHelp' : 'noRecommender')
          }
          rules={[{ required: recommenders.length > 0, message: say('recommenderMissing') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say('choose')}
            options={recommenders.map((one) => ({ value: one.id, label: name(one) }))}
          />
        </Form.Item>
        {earlier.length > 0 && (
          <Form.Item name="copyFrom" label={say('copyFrom')} extra={say('copyFromHelp')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={say('copyNone')}
              options={earlier.map((one) => ({
                value: one.id,
                label: `${one.title || say('untitled')} · ${of({ zh: one.callTitleZh, en: one.callTitleEn })}`,
              }))}
            />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={start.isPending}>
          {say('start')}
        </Button>
      </Form>
    </Panel>
  );
}
