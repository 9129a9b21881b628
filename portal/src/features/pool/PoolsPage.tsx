import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Page, Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { NewPool } from './NewPool';
import { poolsQuery, reservationsQuery, type PoolView, type ReservationView } from './pools';
import { poolWords } from './words';

export function Component() {
  const say = useWords(poolWords);
  const { has } = useSession();
  const pools = useQuery(poolsQuery);
  return (
    <Page title={say('title')} lead={say('lead')} actions={has('finance-maker') && <NewPool />}>
      <Loaded query={pools} skeleton={<ListSkeleton rows={3} />}>
        {(all) => (all.length ? <Pools pools={all} /> : <EmptyState title={say('none')}>{say('noneText')}</EmptyState>)}
      </Loaded>
      <Panel title={say('reservations')}>
        <Reservations />
      </Panel>
    </Page>
  );
}

function Pools({ pools }: { pools: PoolView[] }) {
  const say = useWords(poolWords);
  const { name } = useLocalised();
  const figures = ['appropriated', 'available', 'reserved', 'committed', 'paid'] as const;
  const columns: Column<PoolView>[] = [
    { key: 'name', title: say('name'), main: true, render: name, text: name },
    {
      key: 'code',
      title: say('code'),
      render: (pool) => <span className="figures nowrap">{pool.code}</span>,
      text: (pool) => pool.code,
    },
    ...figures.map(
      (figure): Column<PoolView> => ({
        key: figure,
        title: say(figure),
        align: 'end',
        render: (pool) => <Money value={pool[figure]} />,
        text: (pool) => pool[figure].amount,
      }),
    ),
  ];
  return (
    <DataList
      label={say('title')}
      columns={columns}
      items={pools}
      idOf={(pool) => pool.id}
      href={(pool) => `/pools/${pool.id}`}
      exportAs="pools"
    />
  );
}

function Reservations() {
  const say = useWords(poolWords);
  const { pick } = useLocalised();
  const reservations = useQuery(reservationsQuery);
  const columns: Column<ReservationView>[] = [
    {
      key: 'call',
      title: say('call'),
      main: true,
      render: (one) => pick(one.callTitleZh, one.callTitleEn),
      text: (one) => one.callTitleZh,
    },
    {
      key: 'code',
      title: say('code'),
      render: (one) => <span className="figures nowrap">{one.callCode}</span>,
      text: (one) => one.callCode,
    },
    { key: 'pool', title: say('pool'), render: (one) => one.poolCode, text: (one) => one.poolCode },
    {
      key: 'amount',
      title: say('amount'),
      align: 'end',
      render: (one) => <Money value={one.amount} />,
      text: (one) => one.amount.amount,
    },
    {
      key: 'remaining',
      title: say('remaining'),
      align: 'end',
      render: (one) => <Money value={one.remaining} />,
      text: (one) => one.remaining.amount,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="reservation" state={one.state} />,
      text: (one) => one.state,
    },
  ];
  return (
    <Loaded query={reservations} skeleton={<ListSkeleton rows={3} />}>
      {(all) =>
        all.length ? (
          <DataList
            label={say('reservations')}
            columns={columns}
            items={all}
            idOf={(one) => one.id}
            exportAs="reservations"
          />
        ) : (
          <p className="faint">{say('reservationsNone')}</p>
        )
      }
    </Loaded>
  );
}
