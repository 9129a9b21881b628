import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { expertsKey, readFees, type FeeView } from './experts';
import { expertWords } from './words';

/** What experts are due for the sheets of a round. */
export function RoundFees({ roundId }: { roundId: string }) {
  const say = useWords(expertWords);
  const pages = usePages([...expertsKey, 'fees', roundId], readFees(roundId));
  const rate = pages.items?.[0];
  const columns: Column<FeeView>[] = [
    { key: 'name', title: say('name'), main: true, render: (one) => one.expertName, text: (one) => one.expertName },
    { key: 'grade', title: say('grade'), render: (one) => say(`grade.${one.grade}`) },
    {
      key: 'sheets',
      title: say('sheets'),
      align: 'end',
      render: (one) => one.sheets,
      text: (one) => String(one.sheets),
    },
    { key: 'perSheet', title: say('perSheet'), align: 'end', render: (one) => <Money value={one.perSheet} /> },
    {
      key: 'due',
      title: say('due'),
      align: 'end',
      render: (one) => <Money value={one.due} />,
      text: (one) => one.due.amount,
    },
  ];
  return (
    <div className="stack">
      <p className="faint prose">
        {say('feesLead')}
        {rate && ` ${say(rate.verified ? 'rate' : 'rateUnverified', { documentNo: rate.documentNo })}`}
      </p>
      <PagedList
        pages={pages}
        label={say('fees')}
        columns={columns}
        idOf={(one) => one.expertId}
        exportAs="fees"
        empty={<EmptyState title={say('noFees')} />}
      />
    </div>
  );
}
