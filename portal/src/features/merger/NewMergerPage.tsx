import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { Comparison, Consequences } from './Comparison';
import { mergerPreviewQuery, mergersKey, proposeMerger, type MergerPreview, type Pair } from './mergers';
import { mergerWords } from './words';

/** Compares two organisations and proposes that one is a second entry of the other. */
export function Component() {
  const [search] = useSearchParams();
  const pair = { organisationId: search.get('organisation') ?? '', intoOrganisationId: search.get('into') ?? '' };
  const preview = useQuery(mergerPreviewQuery(pair));
  return <Loaded query={preview}>{(found) => <Proposal pair={pair} preview={found} />}</Loaded>;
}

function Proposal({ pair, preview }: { pair: Pair; preview: MergerPreview }) {
  const say = useWords(mergerWords);
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const [form] = Form.useForm<{ reason: string }>();
  const proposal = useAct({
    perform: proposeMerger,
    refreshes: [mergersKey],
    onDone: (merger) => void navigate(`/organisations/mergers/${merger.id}`),
  });
  useFieldProblems(form, proposal.error);
  const swap = () => setSearch({ organisation: pair.intoOrganisationId, into: pair.organisationId }, { replace: true });
  return (
    <Page title={say('compareTitle')} lead={say('compareLead')} actions={<Button onClick={swap}>{say('swap')}</Button>}>
      <Comparison organisation={preview.organisation} into={preview.into} sharedCalls={preview.sharedCalls} />
      <Consequences organisation={preview.organisation} />
      <Panel>
        <FormProblem form={form} problem={proposal.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          className="form-narrow"
          onFinish={({ reason }) => proposal.mutate({ ...pair, reason: reason.trim() })}
        >
          <Form.Item
            name="reason"
            label={say('reason')}
            extra={say('reasonHelp')}
            rules={[{ required: true, whitespace: true, message: say('reasonMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={proposal.isPending}>
            {say('propose')}
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
