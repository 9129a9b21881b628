import { enumerate } from '@/app/i18n/punctuation';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { NewPerson } from './NewPerson';
import { peopleKey, readPeople, type PersonView } from './people';
import { personWords } from './words';

export function Component() {
  const say = useWords(personWords);
  const { has } = useSession();
  const pages = usePages([...peopleKey, 'all'], readPeople);
  const columns: Column<PersonView>[] = [
    { key: 'name', title: say('name'), main: true, render: (one) => one.name, text: (one) => one.name },
    { key: 'kind', title: say('kind'), render: (one) => say(`kind.${one.kind}`), text: (one) => one.kind },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'fields',
      title: say('fields'),
      render: (one) => enumerate(one.fields),
      text: (one) => enumerate(one.fields),
    },
    { key: 'email', title: say('email'), render: (one) => <span className="figures">{one.email}</span> },
  ];
  return (
    <Page title={say('title')} lead={say('lead')} actions={has('talent-officer') && <NewPerson />}>
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        exportAs="people"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
