import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { serverNow } from '@/api/clock';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime, Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { StateTag, Tag } from '@/ui/StateTag';
import { BreakdownPanel } from './Breakdown';
import { objectionsKey, openStates, readObjections, statisticsQuery, type ObjectionView } from './objections';
import { objectionWords } from './words';

export function Component() {
  const say = useWords(objectionWords);
  const [which] = useFilter('which', 'open');
  const [search] = useSearchParams();
  const noticeId = search.get('noticeId') ?? undefined;
  const pages = usePages(
    [...objectionsKey, 'list', which, noticeId],
    readObjections(which === 'ended' ? 'ended' : 'open', noticeId),
  );
  const options = (['open', 'ended'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Counts />
      {!noticeId && <BreakdownPanel year={new Date(serverNow()).getFullYear()} />}
      <FilterChips name="which" label={say('show')} options={options} fallback="open" />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={useColumns()}
        idOf={(one) => one.id}
        href={(one) => `/objections/${one.id}`}
        exportAs="objections"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}

function Counts() {
  const say = useWords(objectionWords);
  const year = new Date(serverNow()).getFullYear();
  const statistics = useQuery(statisticsQuery(year)).data;
  if (!statistics?.filed) return null;
  const count = (...states: string[]) =>
    statistics.states.filter((one) => states.includes(one.state)).reduce((sum, one) => sum + one.count, 0);
  return (
    <p className="lead figures">
      {say('statistics', {
        year,
        filed: statistics.filed,
        open: count(...openStates),
        upheld: count('UPHELD'),
        partly: count('PARTLY_UPHELD'),
        rejected: count('REJECTED'),
        refused: count('REFUSED'),
      })}{' '}
      {statistics.medianDays != null && say('median', { days: statistics.medianDays })}
    </p>
  );
}

function useColumns(): Column<ObjectionView>[] {
  const say = useWords(objectionWords);
  const { pick } = useLocalised();
  return [
    {
      key: 'project',
      title: say('project'),
      main: true,
      render: (one) => one.applicationTitle,
      text: (one) => one.applicationTitle,
    },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    {
      key: 'kind',
      title: say('kind'),
      render: (one) => pick(one.kindZh, one.kindEn),
      text: (one) => one.kindZh,
    },
    {
      key: 'filedAt',
      title: say('filedAt'),
      render: (one) => <DateTime at={one.filedAt} />,
      text: (one) => one.filedAt,
    },
    {
      key: 'due',
      title: say('due'),
      render: (one) => <Due one={one} />,
      text: (one) => one.dueOn ?? one.acceptanceDueOn,
    },
    {
      key: 'handler',
      title: say('handler'),
      render: (one) => say(one.mine ? 'mine' : one.taken ? 'taken' : 'untaken'),
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="objection" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}

/** The period that runs now, or when it ended. */
export function Due({ one }: { one: ObjectionView }) {
  const say = useWords(objectionWords);
  if (one.closedAt) return <DateTime at={one.closedAt} />;
  return (
    <>
      <Day on={one.dueOn ?? one.acceptanceDueOn} /> {one.late && <Tag tone="warn">{say('late')}</Tag>}
    </>
  );
}
