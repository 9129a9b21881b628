import { useWords } from '@/app/i18n/words';
import type { Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { Money } from '@/ui/Money';
import { StateTag } from '@/ui/StateTag';
import type { ApplicationSummary } from './types';
import { applicationWords } from './words';

/** The columns of every list of applications that is not the applicant's own. */
export function useApplicationColumns(): Column<ApplicationSummary>[] {
  const say = useWords(applicationWords);
  return [
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
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'requested',
      title: say('requested'),
      align: 'end',
      render: (one) => <Money value={one.requested} />,
      text: (one) => one.requested?.amount ?? '',
    },
    {
      key: 'submittedAt',
      title: say('submittedAt'),
      render: (one) => <DateTime at={one.submittedAt} />,
      text: (one) => one.submittedAt ?? '',
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="application" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}
