import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { Tag } from '@/ui/StateTag';
import { dueKey, readDue, type DueTranche } from './runs';
import { runWords } from './run-words';

/** Tranches that nobody has prepared yet, with the last day by the rule. */
export function DueList() {
  const say = useWords(runWords);
  const pages = usePages(dueKey, readDue);
  return (
    <PagedList
      pages={pages}
      label={say('due')}
      columns={useColumns()}
      idOf={(one) => one.id}
      href={(one) => `/agreements/${one.agreementId}`}
      exportAs="due"
      empty={<EmptyState title={say('dueNone')}>{say('dueNoneText')}</EmptyState>}
    />
  );
}

function useColumns(): Column<DueTranche>[] {
  const say = useWords(runWords);
  return [
    { key: 'title', title: say('project'), main: true, render: (one) => one.title, text: (one) => one.title },
    {
      key: 'agreement',
      title: say('agreement'),
      render: (one) => <span className="figures nowrap">{one.agreementNumber}</span>,
      text: (one) => one.agreementNumber,
    },
    { key: 'payee', title: say('payee'), render: (one) => one.organisationName, text: (one) => one.organisationName },
    {
      key: 'tranche',
      title: say('tranche'),
      render: (one) => say('trancheNo', { no: one.trancheNo }),
      text: (one) => String(one.trancheNo),
    },
    {
      key: 'amount',
      title: say('amount'),
      align: 'end',
      render: (one) => <Money value={one.amount} />,
      text: (one) => one.amount.amount,
    },
    {
      key: 'dueOn',
      title: say('dueOn'),
      render: (one) => (
        <>
          <Day on={one.dueOn} /> {one.overdue && <Tag tone="bad">{say('overdue')}</Tag>}{' '}
          {one.ethicsMissing && <Tag tone="quiet">{say('waitsForEthics')}</Tag>}
        </>
      ),
      text: (one) => one.dueOn,
    },
  ];
}
