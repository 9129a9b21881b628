import { useQuery } from '@tanstack/react-query';
import { serverNow } from '@/api/clock';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import type { Column } from '@/ui/DataList';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { StateList } from '@/ui/StateList';
import { StateTag } from '@/ui/StateTag';
import { toLocalInput } from '@/ui/time';
import { equityKey, portfolioQuery, readEquity, readMyEquity, type EquitySummary } from './equity';
import { HoldingReportsPanel } from './HoldingReportsPanel';
import { PortfolioPanel } from './PortfolioPanel';
import { equityWords } from './words';

const STATES = ['MONITORED', 'TRIGGERED', 'VALUING', 'DECIDED', 'CONVERTING', 'HELD', 'EXITING', 'MATURED'] as const;

export function Component() {
  const say = useWords(equityWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  return (
    <Page title={say('title')} lead={say(staff ? 'lead' : 'leadMine')}>
      {staff && <Pool />}
      {staff && <HoldingReportsPanel year={Number(toLocalInput(serverNow()).slice(0, 4)) - 1} />}
      <StateList
        kind="equity"
        states={STATES}
        pages={equityKey}
        read={readEquity}
        readMine={readMyEquity()}
        mine={!staff}
        columns={useColumns()}
        words={equityWords}
        place="equity"
      />
    </Page>
  );
}

function Pool() {
  const portfolio = useQuery(portfolioQuery());
  return <Loaded query={portfolio}>{(found) => <PortfolioPanel portfolio={found} />}</Loaded>;
}

function useColumns(): Column<EquitySummary>[] {
  const say = useWords(equityWords);
  const amount = (key: 'paid' | 'claim' | 'cost' | 'returned'): Column<EquitySummary> => ({
    key,
    title: say(key),
    align: 'end',
    render: (one) => <Money value={one[key]} />,
    text: (one) => one[key].amount,
  });
  return [
    {
      key: 'organisation',
      title: say('enterprise'),
      main: true,
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'number',
      title: say('agreement'),
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    amount('paid'),
    amount('claim'),
    amount('cost'),
    amount('returned'),
    {
      key: 'window',
      title: say('windowEndsOn'),
      render: (one) => <span className="figures nowrap">{one.windowEndsOn}</span>,
      text: (one) => one.windowEndsOn,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="equity" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}
