import { useState } from 'react';
import { Button, Input } from 'antd';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { readTimelines, timelinesKey, type TimelineSummary } from './timelines';
import { timelineWords } from './words';

export function Component() {
  const say = useWords(timelineWords);
  const [q, search] = useFilter('q');
  const pages = usePages([...timelinesKey, 'search', q], readTimelines({ q: q || undefined }));
  const columns: Column<TimelineSummary>[] = [
    {
      key: 'title',
      title: say('project'),
      main: true,
      render: (one) => one.title || say('untitled'),
      text: (one) => one.title ?? '',
    },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.number ?? '—'}</span>,
      text: (one) => one.number ?? '',
    },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName ?? '—',
      text: (one) => one.organisationName ?? '',
    },
    {
      key: 'submittedAt',
      title: say('submittedAt'),
      render: (one) => <DateTime at={one.submittedAt} />,
      text: (one) => one.submittedAt ?? '',
    },
    {
      key: 'outcome',
      title: say('outcome'),
      render: (one) => say(`outcome.${one.outcome}`),
      text: (one) => one.outcome,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <Complete complete={one.complete} />,
      text: (one) => String(one.complete),
    },
  ];
  return (
    <Page title={say('title')} lead={say('lead')}>
      <SearchBox key={q} q={q} onSearch={search} />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.applicationId}
        href={(one) => `/timelines/${one.applicationId}`}
        exportAs="timelines"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}

function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const say = useWords(timelineWords);
  const [text, setText] = useState(q);
  return (
    <form
      role="search"
      className="row search-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Input
        aria-label={say('search')}
        placeholder={say('search')}
        allowClear
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        {say('find')}
      </Button>
    </form>
  );
}

export function Complete({ complete }: { complete: boolean }) {
  const say = useWords(timelineWords);
  return <Tag tone={complete ? 'good' : 'warn'}>{say(complete ? 'complete' : 'incomplete')}</Tag>;
}
