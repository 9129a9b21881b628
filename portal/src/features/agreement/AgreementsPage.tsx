import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { stateWords } from '@/ui/state-words';
import { StateTag } from '@/ui/StateTag';
import { agreementsKey, readAgreements, readMyAgreements, type AgreementView } from './agreements';
import { agreementWords } from './words';

const STATES = ['DRAFTED', 'SIGNING', 'EFFECTIVE', 'SUSPENDED', 'CLOSED', 'TERMINATED', 'REVOKED'] as const;
type State = (typeof STATES)[number];

export function Component() {
  const say = useWords(agreementWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          {staff && <Link to="/agreement-changes?state=REQUESTED">{say('changes')}</Link>}
          {(staff || has('applicant')) && <Link to="/projects">{say('projects')}</Link>}
          {(staff || has('applicant')) && <Link to="/equity">{say('equities')}</Link>}
        </>
      }
    >
      {staff ? <AllAgreements /> : <MyAgreements />}
    </Page>
  );
}

function AllAgreements() {
  const say = useWords(agreementWords);
  const states = useWords(stateWords);
  const [state] = useFilter('state');
  const pages = usePages(
    [...agreementsKey, 'all', state],
    readAgreements({ state: (state || undefined) as State | undefined }),
  );
  const options = [
    { value: '', label: say('all') },
    ...STATES.map((value) => ({ value, label: states(`agreement.${value}`) })),
  ];
  return (
    <>
      <FilterChips name="state" label={say('filter')} options={options} />
      <List pages={pages} />
    </>
  );
}

function MyAgreements() {
  return <List pages={usePages([...agreementsKey, 'mine'], readMyAgreements)} />;
}

function List({ pages }: { pages: ReturnType<typeof usePages<AgreementView>> }) {
  const say = useWords(agreementWords);
  const { pick } = useLocalised();
  const columns: Column<AgreementView>[] = [
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
      key: 'call',
      title: say('call'),
      render: (one) => pick(one.callTitleZh, one.callTitleEn),
      text: (one) => one.callTitleZh,
    },
    {
      key: 'amount',
      title: say('amount'),
      align: 'end',
      render: (one) => <Money value={one.amount} />,
      text: (one) => one.amount.amount,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="agreement" state={one.state} />,
      text: (one) => one.state,
    },
  ];
  const empty = <EmptyState title={say('none')}>{say('noneText')}</EmptyState>;
  return (
    <PagedList
      pages={pages}
      label={say('title')}
      columns={columns}
      idOf={(one) => one.id}
      href={(one) => `/agreements/${one.id}`}
      exportAs="agreements"
      empty={empty}
    />
  );
}
