import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { StateTag } from '@/ui/StateTag';
import { paymentsKey, readPayments, type PaymentFilter, type PaymentView } from './payments';
import { paymentWords } from './words';

/** Payments with whom they go to and how they stand. */
export function PaymentList({ filter }: { filter: PaymentFilter }) {
  const say = useWords(paymentWords);
  return (
    <PagedList
      pages={usePages([...paymentsKey, 'list', filter], readPayments(filter))}
      label={say('title')}
      columns={useColumns()}
      idOf={(one) => one.id}
      href={(one) => `/payments/${one.id}`}
      exportAs="payments"
      empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
    />
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
