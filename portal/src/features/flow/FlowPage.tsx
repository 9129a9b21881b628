import { useQuery } from '@tanstack/react-query';
import { applicant, funding, oversight, review, talent } from '@/api/clients';
import { body } from '@/api/http';
import { defineWords, useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { timelineWords } from '../timeline/words';

interface FlowView {
  service: string;
  published: { type: string; count: number }[];
  consumed: { consumer: string; type: string; count: number }[];
}

const reads = {
  applicant: () => body<FlowView>(applicant.GET('/api/applicant/v1/flow', {})),
  review: () => body<FlowView>(review.GET('/api/review/v1/flow', {})),
  funding: () => body<FlowView>(funding.GET('/api/funding/v1/flow', {})),
  talent: () => body<FlowView>(talent.GET('/api/talent/v1/flow', {})),
  oversight: () => body<FlowView>(oversight.GET('/api/oversight/v1/flow', {})),
} satisfies Record<string, () => Promise<FlowView>>;
type Service = keyof typeof reads;
const SERVICES = ['applicant', 'review', 'funding', 'talent', 'oversight'] as const;

const flowWords = defineWords(
  'flow',
  {
    title: '事件核对',
    lead: '每个服务发布和处理的事实数量。发布数应等于各消费者的处理数。',
    filter: '选择服务',
    published: '发布',
    consumed: '处理',
    type: '事实',
    consumer: '消费者',
    count: '数量',
    none: '没有记录',
    total: '合计',
  },
  {
    title: 'Event flow',
    lead: 'How many facts each service published and handled. What is published equals what each consumer handled.',
    filter: 'Choose a service',
    published: 'Published',
    consumed: 'Handled',
    type: 'Fact',
    consumer: 'Consumer',
    count: 'Count',
    none: 'Nothing recorded',
    total: 'Total',
  },
);

export function Component() {
  const say = useWords(flowWords);
  const services = useWords(timelineWords);
  const [service] = useFilter('service', 'applicant');
  const flow = useQuery({ queryKey: ['flow', service], queryFn: () => reads[service as Service]() });
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FilterChips
        name="service"
        label={say('filter')}
        fallback="applicant"
        options={SERVICES.map((value) => ({ value, label: services(`service.${value}`) }))}
      />
      <Loaded query={flow} skeleton={<ListSkeleton />}>
        {(found) => (
          <div className="columns">
            <Panel title={say('published')}>
              <Counts
                rows={found.published.map((row) => ({ key: row.type, names: [row.type], count: row.count }))}
                heads={[say('type')]}
              />
            </Panel>
            <Panel title={say('consumed')}>
              <Counts
                rows={found.consumed.map((row) => ({
                  key: row.consumer + row.type,
                  names: [row.consumer, row.type],
                  count: row.count,
                }))}
                heads={[say('consumer'), say('type')]}
              />
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Counts({ rows, heads }: { rows: { key: string; names: string[]; count: number }[]; heads: string[] }) {
  const say = useWords(flowWords);
  if (rows.length === 0) return <EmptyState title={say('none')} />;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={heads.join(' ')}>
      <table className="table is-small">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" className="end">
              {say('count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.names.map((name) => (
                <td key={name}>{name.replace(/^org\.fuhua\./, '')}</td>
              ))}
              <td className="end">{row.count}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={heads.length}>
              {say('total')}
            </th>
            <td className="end">{rows.reduce((sum, row) => sum + row.count, 0)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
