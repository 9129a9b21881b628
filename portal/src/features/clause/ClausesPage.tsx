import { enumerate } from '@/app/i18n/punctuation';
import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { addAmounts, grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { Page, Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { clausesQuery, type ClauseView } from './clauses';
import { byClause } from './plan';
import { clauseWords } from './words';

export function Component() {
  const say = useWords(clauseWords);
  const clauses = useQuery(clausesQuery);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Loaded query={clauses} skeleton={<ListSkeleton />}>
        {(all) =>
          all.length ? (
            <Board clauses={[...all].sort(byClause)} />
          ) : (
            <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function Board({ clauses }: { clauses: ClauseView[] }) {
  const say = useWords(clauseWords);
  const { title, language } = useLocalised();
  const name = (one: ClauseView) => `${one.clause} ${title(one)}`;
  const short = (value: number) =>
    language === 'en'
      ? grouped(value.toFixed(2))
      : say('wan', { amount: (value / 10_000).toLocaleString('en', { maximumFractionDigits: 2 }) });
  const awarded = clauses.filter((one) => Number(one.awarded.amount) > 0);
  const columns: Column<ClauseView>[] = [
    { key: 'clause', title: say('clause'), main: true, render: name, text: name },
    {
      key: 'leads',
      title: say('leads'),
      render: (one) => enumerate(one.leads) || '—',
      text: (one) => enumerate(one.leads),
    },
    ...(['calls', 'applications', 'awards'] as const).map(
      (figure): Column<ClauseView> => ({
        key: figure,
        title: say(figure),
        align: 'end',
        render: (one) => one[figure],
        text: (one) => String(one[figure]),
      }),
    ),
    {
      key: 'awarded',
      title: say('awarded'),
      align: 'end',
      render: (one) => <Money value={one.awarded} />,
      text: (one) => one.awarded.amount,
    },
    {
      key: 'paid',
      title: say('paid'),
      align: 'end',
      render: (one) => <Money value={one.paid} />,
      text: (one) => one.paid.amount,
    },
  ];
  const total = (figure: 'awarded' | 'paid') => grouped(addAmounts(clauses.map((one) => one[figure].amount)));
  return (
    <>
      {awarded.length > 0 && (
        <Panel>
          <Chart
            question={say('question')}
            horizontal
            height={60 + awarded.length * 56}
            categories={awarded.map(name)}
            series={(['awarded', 'paid'] as const).map((figure) => ({
              name: say(figure),
              values: awarded.map((one) => Number(one[figure].amount)),
            }))}
            format={short}
          />
        </Panel>
      )}
      <DataList
        label={say('title')}
        columns={columns}
        items={clauses}
        idOf={(one) => one.clause}
        exportAs="clauses"
        footer={
          <p className="list-total figures">
            {say('total')} · {say('awarded')} {total('awarded')} · {say('paid')} {total('paid')}
          </p>
        }
      />
    </>
  );
}
