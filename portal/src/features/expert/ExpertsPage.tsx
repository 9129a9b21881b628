import { enumerate } from '@/app/i18n/punctuation';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { expertsKey, readExperts, type ExpertView } from './experts';
import { NewExpert } from './NewExpert';
import { expertWords } from './words';

export function Component() {
  const say = useWords(expertWords);
  const { has } = useSession();
  const readable = has('officer', 'auditor');
  const pages = usePages([...expertsKey, 'all'], readExperts, readable);
  const columns: Column<ExpertView>[] = [
    { key: 'name', title: say('name'), main: true, render: (one) => one.name, text: (one) => one.name },
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
    { key: 'email', title: say('email'), render: (one) => <span className="figures">{one.email}</span> },
    {
      key: 'capacity',
      title: say('capacity'),
      align: 'end',
      render: (one) => one.capacity,
      text: (one) => String(one.capacity),
    },
  ];
  return (
    <Page title={say('title')} lead={say('lead')} actions={has('officer', 'admin') && <NewExpert />}>
      {readable && (
        <PagedList
          pages={pages}
          label={say('title')}
          columns={columns}
          idOf={(one) => one.id}
          exportAs="experts"
          empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
        />
      )}
    </Page>
  );
}
