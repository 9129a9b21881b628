import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { useCallTerms } from '../calls/terms';
import { integrityWords } from '../integrity/words';
import { mergerWords } from '../merger/words';
import { proofWords } from '../proof/words';
import { organisationsKey, organisationsQuery, readOrganisations } from './organisations';
import type { OrganisationView } from './types';
import { organisationWords } from './words';

export function Component() {
  const say = useWords(organisationWords);
  const sayProof = useWords(proofWords);
  const sayIntegrity = useWords(integrityWords);
  const sayMerger = useWords(mergerWords);
  const { subject, has } = useSession();
  const all = has('officer', 'auditor', 'admin');
  return (
    <Page
      title={say(all ? 'all' : 'title')}
      lead={!all && say('lead')}
      actions={
        <>
          {all && (
            <Link to="/organisations/mergers">
              <Button>{sayMerger('title')}</Button>
            </Link>
          )}
          {all && (
            <Link to="/integrity">
              <Button>{sayIntegrity('title')}</Button>
            </Link>
          )}
          <Link to="/proofs">
            <Button>{sayProof(all ? 'title' : 'claim')}</Button>
          </Link>
          <Link to="/organisations/new">
            <Button type="primary">{say('register')}</Button>
          </Link>
        </>
      }
    >
      {all ? <AllOrganisations /> : <MyOrganisations />}
      <p className="faint small">
        {say('mySubject')} <span className="figures">{subject}</span>
      </p>
    </Page>
  );
}

function MyOrganisations() {
  const organisations = useQuery(organisationsQuery);
  return (
    <Loaded query={organisations} skeleton={<ListSkeleton rows={3} />}>
      {(mine) => (mine.length === 0 ? <None /> : <List items={mine} />)}
    </Loaded>
  );
}

function AllOrganisations() {
  const say = useWords(organisationWords);
  const columns = useColumns();
  const pages = usePages([...organisationsKey, 'all'], readOrganisations);
  return (
    <PagedList
      pages={pages}
      label={say('title')}
      columns={columns}
      idOf={idOf}
      href={href}
      empty={<None />}
      exportAs="organisations"
    />
  );
}

function List({ items }: { items: OrganisationView[] }) {
  const say = useWords(organisationWords);
  return <DataList label={say('title')} columns={useColumns()} items={items} idOf={idOf} href={href} />;
}

function None() {
  const say = useWords(organisationWords);
  return (
    <EmptyState title={say('none')} action={<Link to="/organisations/new">{say('register')}</Link>}>
      {say('noneText')}
    </EmptyState>
  );
}

const idOf = (organisation: OrganisationView) => organisation.id;
const href = (organisation: OrganisationView) => `/organisations/${organisation.id}`;

function useColumns(): Column<OrganisationView>[] {
  const say = useWords(organisationWords);
  const { name } = useLocalised();
  const terms = useCallTerms();
  return [
    { key: 'name', title: say('name'), main: true, render: name, text: name },
    {
      key: 'uscc',
      title: say('uscc'),
      render: (one) => <span className="figures">{one.uscc}</span>,
      text: (one) => one.uscc,
    },
    { key: 'kind', title: say('kind'), render: (one) => terms.kind(one.kind), text: (one) => terms.kind(one.kind) },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="organisation" state={one.state} /> },
    {
      key: 'region',
      title: say('region'),
      render: (one) => <span className="figures">{one.regionCode}</span>,
      text: (one) => one.regionCode,
    },
  ];
}
