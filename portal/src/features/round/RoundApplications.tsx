import { enumerate } from '@/app/i18n/punctuation';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { readRoundApplications, roundsKey } from './rounds';
import type { RoundApplication } from './types';
import { roundWords } from './words';

export function RoundApplications({ roundId }: { roundId: string }) {
  const say = useWords(roundWords);
  const pages = usePages([...roundsKey, roundId, 'applications'], readRoundApplications(roundId));
  const columns: Column<RoundApplication>[] = [
    { key: 'title', title: say('project'), main: true, render: (one) => one.title, text: (one) => one.title },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'fields',
      title: say('fields'),
      render: (one) => enumerate(one.fields) || '—',
      text: (one) => enumerate(one.fields),
    },
    {
      key: 'requested',
      title: say('requested'),
      align: 'end',
      render: (one) => <Money value={one.requested} />,
      text: (one) => one.requested.amount,
    },
    {
      key: 'reviews',
      title: say('reviewsIn'),
      align: 'end',
      render: (one) => say('submittedOf', { done: one.submitted, all: one.required }),
      text: (one) => `${one.submitted}/${one.required}`,
    },
  ];
  return (
    <PagedList
      pages={pages}
      label={say('applications')}
      columns={columns}
      idOf={(one) => one.id}
      exportAs="round-applications"
      empty={<EmptyState title={say('none')} />}
    />
  );
}
