import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, Form, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { candidatesQuery, committeesQuery, ethicsKey, openReview, type CommitteeView } from './ethics';
import { ethicsWords } from './words';

interface Chosen {
  applicationId: string;
  committeeId: string;
}

/** Which application, and which committee: the unit's own, else a regional one. */
export function Component() {
  const say = useWords(ethicsWords);
  const committees = useQuery(committeesQuery);
  return (
    <Page title={say('begin')} lead={say('committeeHelp')} width="narrow">
      <Loaded query={committees}>{(all) => <Start committees={all.filter((one) => one.inOffice)} />}</Loaded>
    </Page>
  );
}

function Start({ committees }: { committees: CommitteeView[] }) {
  const say = useWords(ethicsWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [form] = Form.useForm<Chosen>();
  const [organisationId, setOrganisationId] = useState<string>();
  const applications = useQuery(candidatesQuery);
  const opening = useAct({
    perform: (chosen: Chosen, key) => openReview({ ...chosen, said: { involves: [], listed: [] } }, key),
    refreshes: [ethicsKey],
    onDone: (review) => void navigate(`/ethics/${review.summary.id}`),
  });
  useFieldProblems(form, opening.error);
  const mine = applications.data ?? [];
  const own = committees.filter((one) => one.organisationId === organisationId);
  const asked = own.length ? own : committees.filter((one) => one.regional);
  if (committees.length === 0) return <EmptyState title={say('noCommittee')} />;
  if (applications.isSuccess && mine.length === 0) return <EmptyState title={say('noApplication')} />;
  return (
    <>
      <FormProblem form={form} problem={opening.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ applicationId: search.get('applicationId') ?? undefined }}
        onFinish={(chosen) => opening.mutate(chosen)}
      >
        <Form.Item
          name="applicationId"
          label={say('chooseApplication')}
          rules={[{ required: true, message: say('choose') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say('choose')}
            loading={applications.isPending}
            onChange={(id: string) => setOrganisationId(mine.find((one) => one.id === id)?.organisationId)}
            options={mine.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
          />
        </Form.Item>
        <Form.Item
          name="committeeId"
          label={say('chooseCommittee')}
          rules={[{ required: true, message: say('choose') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say('choose')}
            options={asked.map((one) => ({
              value: one.id,
              label: `${one.name}${one.regional ? `（${say('regional')}）` : ''}`,
            }))}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={opening.isPending}>
          {say('start')}
        </Button>
      </Form>
    </>
  );
}
