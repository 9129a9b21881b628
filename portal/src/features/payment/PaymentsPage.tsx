import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { stateWords } from '@/ui/state-words';
import { StateTag } from '@/ui/StateTag';
import { paymentsKey, readPayments, type PaymentState, type PaymentView } from './payments';
import { paymentWords } from './words';

const STATES = ['PREPARED', 'APPROVED', 'CONFIRMED', 'REJECTED'] as const;

export function Component() {
  const say = useWords(paymentWords);
  const states = useWords(stateWords);
  const [state] = useFilter('state');
  const pages = usePages(
    [...paymentsKey, state],
    readPayments({ state: (state || undefined) as PaymentState | undefined }),
  );
  const options = [
    { value: '', label: say('all') },
    ...STATES.map((value) => ({ value, label: states(`payment.${value}`) })),
  ];
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FilterChips name="state" label={say('filter')} options={options} />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={useColumns()}
        idOf={(one) => one.id}
        href={(one) => `/payments/${one.id}`}
        exportAs="payments"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}

function useColumns(): Column<PaymentView>[] {
  const say = useWords(paymentWords);
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
      key: 'voucher',
      title: say('voucher'),
      render: (one) => <span className="figures clip">{one.treasuryVoucherNo ?? '—'}</span>,
      text: (one) => one.treasuryVoucherNo ?? '',
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="payment" state={one.state} />,
      text: (one) => one.state,
    },
  ];
}
