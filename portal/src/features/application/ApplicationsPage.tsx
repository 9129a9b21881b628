import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { partnerWords } from '../partner/words';
import { applicationsKey, readMine } from './applications';
import type { ApplicationSummary } from './types';
import { PublicState } from './PublicState';
import { applicationWords } from './words';

export function Component() {
  const say = useWords(applicationWords);
  const sayPartner = useWords(partnerWords);
  const pages = usePages([...applicationsKey, 'mine'], readMine);
  const empty = (
    <EmptyState title={say('none')} action={<Link to="/calls">{say('findCall')}</Link>}>
      {say('noneText')}
    </EmptyState>
  );
  return (
    <Page title={say('title')} lead={say('lead')} actions={<Link to="/partnerships">{sayPartner('mine')}</Link>}>
      <PagedList
        pages={pages}
        label={say('title')}
        columns={useColumns()}
        idOf={(one) => one.id}
        href={(one) => `/applications/${one.id}`}
        exportAs="applications"
        empty={empty}
      />
    </Page>
  );
}

function useColumns(): Column<ApplicationSummary>[] {
  const say = useWords(applicationWords);
  const { of } = useLocalised();
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
      render: (one) => <PublicState application={one} />,
      text: (one) => of(one.publicState),
    },
  ];
}
