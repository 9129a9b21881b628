import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { StateList } from '@/ui/StateList';
import { StateTag } from '@/ui/StateTag';
import { TabPanel } from '@/ui/Tabs';
import { ImportFiling } from './ImportFiling';
import { loansKey, monthsQuery, readLoans, readMyLoans, type LoanMonth, type LoanSummary } from './loans';
import { loanWords } from './words';

const STATES = [
  'FILED',
  'CONFIRMED',
  'REPAID',
  'SUBSIDY_CLAIMED',
  'SUBSIDY_GRANTED',
  'OVERDUE',
  'LOSS_CERTIFIED',
  'COMPENSATION_GRANTED',
  'COMPENSATED',
] as const;

export function Component() {
  const say = useWords(loanWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  return (
    <Page
      title={say('title')}
      lead={say(staff ? 'lead' : 'leadMine')}
      actions={
        <>
          <Link to="/vouchers">{say('vouchers')}</Link>
          {has('officer') && <ImportFiling />}
        </>
      }
    >
      {staff ? (
        <TabPanel
          tabs={[
            { key: 'loans', label: say('title'), content: <List mine={false} /> },
            { key: 'months', label: say('months'), content: <Months /> },
          ]}
        />
      ) : (
        <List mine />
      )}
    </Page>
  );
}

function List({ mine }: { mine: boolean }) {
  return (
    <StateList
      kind="loan"
      states={STATES}
      pages={loansKey}
      read={readLoans}
      readMine={readMyLoans}
      mine={mine}
      columns={useColumns()}
      words={loanWords}
      place="loans"
    />
  );
}

function useColumns(): Column<LoanSummary>[] {
  const say = useWords(loanWords);
  const figures = (key: 'dueOn' | 'confirmBy'): Column<LoanSummary> => ({
    key,
    title: say(key),
    render: (one) => <span className="figures nowrap">{one[key]}</span>,
    text: (one) => one[key],
  });
  return [
    {
      key: 'number',
      title: say('number'),
      main: true,
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    { key: 'enterprise', title: say('enterprise'), render: (one) => one.enterprise, text: (one) => one.enterprise },
    { key: 'bank', title: say('bank'), render: (one) => one.bankName, text: (one) => one.bankName },
    {
      key: 'filed',
      title: say('filed'),
      align: 'end',
      render: (one) => <Money value={one.filed} />,
      text: (one) => one.filed.amount,
    },
    {
      key: 'rate',
      title: say('rate'),
      align: 'end',
      render: (one) => <span className="figures">{one.yearlyRate}%</span>,
      text: (one) => one.yearlyRate,
    },
    figures('dueOn'),
    figures('confirmBy'),
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="loan" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}

/** What all banks filed, as the department announces it each month. */
function Months() {
  const say = useWords(loanWords);
  const months = useQuery(monthsQuery);
  const count = (key: 'banks' | 'cities' | 'enterprises' | 'loans'): Column<LoanMonth> => ({
    key,
    title: say(`count.${key}`),
    align: 'end',
    render: (one) => <span className="figures">{one[key]}</span>,
    text: (one) => String(one[key]),
  });
  const amount = (key: 'lent' | 'filed'): Column<LoanMonth> => ({
    key,
    title: say(key),
    align: 'end',
    render: (one) => <Money value={one[key]} />,
    text: (one) => one[key].amount,
  });
  return (
    <Loaded query={months}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title={say('noMonths')}>{say('noneText')}</EmptyState>
        ) : (
          <DataList
            label={say('months')}
            items={found}
            idOf={(one) => one.month}
            exportAs="loan-months"
            columns={[
              {
                key: 'month',
                title: say('month'),
                main: true,
                render: (one) => <span className="figures">{one.month}</span>,
                text: (one) => one.month,
              },
              count('banks'),
              count('cities'),
              count('enterprises'),
              count('loans'),
              amount('lent'),
              amount('filed'),
              {
                key: 'rate',
                title: say('meanRate'),
                align: 'end',
                render: (one) => <span className="figures">{one.yearlyRate}%</span>,
                text: (one) => one.yearlyRate,
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
