import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { ExpertSides } from './ExpertSides';
import { expertMergerWords } from './merger-words';
import { comparisonQuery, expertMergersKey, proposeExpertMerger, type Side } from './mergers';

/** Compares two entries and proposes that they are one person. */
export function Component() {
  const [search] = useSearchParams();
  const sides = useQuery(comparisonQuery(search.get('expert') ?? '', search.get('into') ?? ''));
  return <Loaded query={sides}>{(found) => <Proposal sides={found} />}</Loaded>;
}

function Proposal({ sides: [ends, stays] }: { sides: Side[] }) {
  const say = useWords(expertMergerWords);
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const [form] = Form.useForm<{ reason: string }>();
  const proposal = useAct({
    perform: proposeExpertMerger,
    refreshes: [expertMergersKey],
    onDone: (merger) => void navigate(`/experts/mergers/${merger.id}`),
  });
  useFieldProblems(form, proposal.error);
  if (!ends || !stays) return null;
  const swap = () => setSearch({ expert: stays.expert.id, into: ends.expert.id }, { replace: true });
  return (
    <Page title={say('compareTitle')} lead={say('compareLead')} actions={<Button onClick={swap}>{say('swap')}</Button>}>
      <ExpertSides ends={ends} stays={stays} />
      <Panel>
        <FormProblem form={form} problem={proposal.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          className="form-narrow"
          onFinish={({ reason }) =>
            proposal.mutate({ expertId: ends.expert.id, intoExpertId: stays.expert.id, reason: reason.trim() })
          }
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
