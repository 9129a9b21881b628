import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { stateWords } from '@/ui/state-words';
import { StateTag } from '@/ui/StateTag';
import { projectsKey, readMyProjects, readProjects, type ProjectState, type ProjectSummary } from './projects';
import { projectWords } from './words';

const STATES = [
  'IN_PROGRESS',
  'FILED',
  'RECTIFYING',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'CONCLUDED',
  'TERMINATED',
  'REVOKED',
] as const;

export function Component() {
  const say = useWords(projectWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  return (
    <Page title={say('title')} lead={say(staff ? 'lead' : 'leadMine')}>
      {staff ? <All /> : <Mine />}
    </Page>
  );
}

function All() {
  const say = useWords(projectWords);
  const states = useWords(stateWords);
  const [show] = useFilter('state');
  const query =
    show === 'waiting'
      ? { waiting: true }
      : show === 'owing'
        ? { owing: true }
        : { state: (show || undefined) as ProjectState };
  const pages = usePages([...projectsKey, 'all', show], readProjects(query));
  const options = [
    { value: '', label: say('all') },
    { value: 'waiting', label: say('waiting') },
    { value: 'owing', label: say('owing') },
    ...STATES.map((value) => ({ value, label: states(`project.${value}`) })),
  ];
  return (
    <>
      <FilterChips name="state" label={say('filter')} options={options} />
      <List pages={pages} />
    </>
  );
}

function Mine() {
  return <List pages={usePages([...projectsKey, 'mine'], readMyProjects())} />;
}

function List({ pages }: { pages: ReturnType<typeof usePages<ProjectSummary>> }) {
  const say = useWords(projectWords);
  return (
    <PagedList
      pages={pages}
      label={say('title')}
      columns={useColumns()}
      idOf={(one) => one.id}
      href={(one) => `/projects/${one.id}`}
      exportAs="projects"
      empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
    />
  );
}

function useColumns(): Column<ProjectSummary>[] {
  const say = useWords(projectWords);
  return [
    { key: 'title', title: say('name'), main: true, render: (one) => one.title, text: (one) => one.title },
    {
      key: 'undertaker',
      title: say('undertaker'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'number',
      title: say('agreement'),
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    { key: 'endsOn', title: say('endsOn'), render: (one) => <Day on={one.endsOn} />, text: (one) => one.endsOn },
    {
      key: 'dueOn',
      title: say('dueOn'),
      render: (one) => <Day on={one.acceptanceDueOn} />,
      text: (one) => one.acceptanceDueOn,
    },
    {
      key: 'waiting',
      title: say('reportsWaiting'),
      align: 'end',
      render: (one) => one.reportsWaiting,
      text: (one) => String(one.reportsWaiting),
    },
    {
      key: 'dueBack',
      title: say('dueBack'),
      align: 'end',
      render: (one) => <Money value={one.dueBack} />,
      text: (one) => one.dueBack.amount,
    },
    {
      key: 'returnDueOn',
      title: say('returnDueOn'),
      render: (one) => one.returnDueOn && <Day on={one.returnDueOn} />,
      text: (one) => one.returnDueOn ?? '',
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="project" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}
