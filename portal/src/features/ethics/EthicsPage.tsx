import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { Day, Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { ethicsListQuery, type EthicsSummary } from './ethics';
import { ENDED, EthicsTag, FOLLOWING } from './state';
import { ethicsWords } from './words';

const views = ['open', 'following', 'ended', 'all'] as const;

/** The queue by its clocks: what is due next comes first. */
export function Component() {
  const say = useWords(ethicsWords);
  const { has } = useSession();
  const [view] = useFilter('view', 'open');
  const reviews = useQuery(ethicsListQuery);
  return (
    <Page
      title={say('title')}
      lead={say(has('ethics-member', 'officer') ? 'deskLead' : 'lead')}
      actions={
        <>
          {has('officer', 'auditor') && <Link to="/ethics/committees">{say('committees')}</Link>}
          {has('applicant') && (
            <Link to="/ethics/new">
              <Button type="primary">{say('begin')}</Button>
            </Link>
          )}
        </>
      }
    >
      <FilterChips
        name="view"
        label={say('state')}
        options={views.map((value) => ({ value, label: say(value) }))}
        fallback="open"
      />
      <Loaded query={reviews} skeleton={<ListSkeleton />}>
        {(all) => <Queue reviews={all.filter((one) => isIn(one, view)).sort(byClock)} />}
      </Loaded>
    </Page>
  );
}

/** The home of a committee member: what is under way, by its clocks. */
export function EthicsHome() {
  const reviews = useQuery(ethicsListQuery);
  return (
    <Loaded query={reviews} skeleton={<ListSkeleton />}>
      {(all) => <Queue reviews={all.filter((one) => isIn(one, 'open') || one.followUpToCheck).sort(byClock)} />}
    </Loaded>
  );
}

function Queue({ reviews }: { reviews: EthicsSummary[] }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const columns: Column<EthicsSummary>[] = [
    {
      key: 'application',
      title: say('application'),
      main: true,
      render: (one) => one.applicationTitle,
      text: (one) => one.applicationTitle,
    },
    { key: 'organisation', title: say('organisation'), render: (one) => one.organisationName },
    {
      key: 'committee',
      title: say('committee'),
      render: (one) => pick(one.committeeName, one.committeeNameEn ?? one.committeeName),
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => (
        <span className="row">
          <EthicsTag summary={one} />
          {one.listed && <Tag tone="warn">{say('listedTag')}</Tag>}
        </span>
      ),
      text: (one) => one.state,
    },
    { key: 'dueAt', title: say('dueAt'), render: (one) => <Clock review={one} />, text: (one) => clockOf(one) },
  ];
  if (reviews.length === 0) return <EmptyState title={say('none')}>{say('noneText')}</EmptyState>;
  return (
    <DataList
      label={say('title')}
      columns={columns}
      items={reviews}
      idOf={(one) => one.id}
      href={(one) => `/ethics/${one.id}`}
      exportAs="ethics"
    />
  );
}

function Clock({ review }: { review: EthicsSummary }) {
  const say = useWords(ethicsWords);
  if (review.followUpToCheck) return <Tag tone="warn">{say('toCheck')}</Tag>;
  if (review.dueAt) return <Deadline at={review.dueAt} />;
  if (!review.nextFollowUpOn) return <span className="faint">—</span>;
  return (
    <span className="row">
      <Day on={review.nextFollowUpOn} />
      {review.followUpOverdue && <Tag tone="bad">{say('overdue')}</Tag>}
    </span>
  );
}

const isIn = (review: EthicsSummary, view: string) => {
  if (view === 'following') return FOLLOWING.includes(review.state);
  if (view === 'ended') return ENDED.includes(review.state);
  return view === 'all' || !(FOLLOWING.includes(review.state) || ENDED.includes(review.state));
};

/** What waits to be looked at comes first, then by what is due; what has no clock comes last. */
const clockOf = (review: EthicsSummary) =>
  review.followUpToCheck ? new Date(serverNow()).toISOString() : (review.dueAt ?? review.nextFollowUpOn ?? '9999');
const byClock = (left: EthicsSummary, right: EthicsSummary) =>
  clockOf(left).localeCompare(clockOf(right)) || left.id.localeCompare(right.id);
