import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Page, Panel } from '@/ui/Page';
import { StateList } from '@/ui/StateList';
import { StateTag } from '@/ui/StateTag';
import { TabPanel } from '@/ui/Tabs';
import { Apply } from './Apply';
import { Providers } from './Providers';
import {
  readMyVouchers,
  readVouchers,
  totalsQuery,
  vouchersKey,
  type VoucherSummary,
  type VoucherTotal,
} from './vouchers';
import { voucherWords } from './words';

const STATES = ['APPLIED', 'ISSUED', 'RESERVED', 'SERVICE_DONE', 'CLAIMED', 'AUDITED', 'PAID', 'EXPIRED'] as const;

export function Component() {
  const say = useWords(voucherWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  return (
    <Page
      title={say('title')}
      lead={say(staff ? 'lead' : 'leadMine')}
      actions={
        <>
          <Link to="/loans">{say('loans')}</Link>
          {has('applicant') && <Apply />}
        </>
      }
    >
      <TabPanel
        tabs={[
          { key: 'vouchers', label: say('title'), content: staff ? <All /> : <Mine /> },
          { key: 'providers', label: say('providers'), content: <Providers /> },
        ]}
      />
    </Page>
  );
}

function All() {
  const totals = useQuery(totalsQuery);
  return (
    <div className="stack">
      <Loaded query={totals}>{(found) => (found.length > 0 ? <Totals totals={found} /> : <></>)}</Loaded>
      <List mine={false} />
    </div>
  );
}

/** Where the money of all vouchers is. */
function Totals({ totals }: { totals: VoucherTotal[] }) {
  const say = useWords(voucherWords);
  const { of } = useLocalised();
  const amount = (key: 'face' | 'reserved' | 'paid' | 'released'): Column<VoucherTotal> => ({
    key,
    title: say(key),
    align: 'end',
    render: (one) => <Money value={one[key]} />,
    text: (one) => one[key].amount,
  });
  return (
    <Panel title={say('totals')}>
      <DataList
        label={say('totals')}
        items={totals}
        idOf={(one) => one.state}
        exportAs="voucher-totals"
        columns={[
          { key: 'state', title: say('state'), main: true, render: (one) => of(one.label), text: (one) => one.state },
          {
            key: 'vouchers',
            title: say('count'),
            align: 'end',
            render: (one) => <span className="figures">{one.vouchers}</span>,
            text: (one) => String(one.vouchers),
          },
          amount('face'),
          amount('reserved'),
          amount('paid'),
          amount('released'),
        ]}
      />
    </Panel>
  );
}

function Mine() {
  const say = useWords(voucherWords);
  return (
    <>
      <p className="hint">
        {say('callHint')} <Link to="/calls">{say('calls')}</Link>
      </p>
      <List mine />
    </>
  );
}

function List({ mine }: { mine: boolean }) {
  return (
    <StateList
      kind="voucher"
      states={STATES}
      pages={vouchersKey}
      read={readVouchers}
      readMine={readMyVouchers}
      mine={mine}
      columns={useColumns()}
      words={voucherWords}
      place="vouchers"
    />
  );
}

function useColumns(): Column<VoucherSummary>[] {
  const say = useWords(voucherWords);
  const amount = (key: 'asked' | 'face' | 'granted'): Column<VoucherSummary> => ({
    key,
    title: say(key),
    align: 'end',
    render: (one) => <Money value={one[key]} />,
    text: (one) => one[key].amount,
  });
  return [
    {
      key: 'number',
      title: say('number'),
      main: true,
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    {
      key: 'organisation',
      title: say('holder'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    amount('asked'),
    amount('face'),
    amount('granted'),
    {
      key: 'expiresOn',
      title: say('expiresOn'),
      render: (one) => <span className="figures nowrap">{one.expiresOn ?? '—'}</span>,
      text: (one) => one.expiresOn ?? '',
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="voucher" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}
