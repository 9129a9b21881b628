import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { ProblemView } from '@/ui/ProblemView';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList, type Todo } from '@/ui/TodoList';
import { agreementsKey, readAgreements, type AgreementView } from '../agreement/agreements';
import { paymentsKey, readPayments, type PaymentView } from '../payment/payments';
import { readVouchers, vouchersKey, type VoucherSummary } from '../voucher/vouchers';
import { useLoanTodos } from './loan-todos';
import { homeWords } from './words';

/** What finance owes somebody: payments, tranches to prepare, vouchers and loans; below it what does not go as it should. */
export function FinanceHome() {
  const say = useWords(homeWords);
  const { has, subject } = useSession();
  const prepared = usePages([...paymentsKey, 'PREPARED'], readPayments({ state: 'PREPARED' }), has('finance-checker'));
  const approved = usePages([...paymentsKey, 'APPROVED'], readPayments({ state: 'APPROVED' }));
  const effective = usePages(
    [...agreementsKey, 'all', 'EFFECTIVE'],
    readAgreements({ state: 'EFFECTIVE' }),
    has('finance-maker'),
  );
  const claimed = usePages(
    [...vouchersKey, 'all', 'CLAIMED'],
    readVouchers({ state: 'CLAIMED' }),
    has('finance-maker'),
  );
  const audited = usePages(
    [...vouchersKey, 'all', 'AUDITED'],
    readVouchers({ state: 'AUDITED' }),
    has('finance-checker'),
  );
  const loans = useLoanTodos();
  const problem = prepared.error ?? approved.error ?? effective.error ?? claimed.error ?? audited.error ?? loans.error;
  if (problem) return <ProblemView problem={problem} onRetry={() => void approved.refetch()} />;
  if (!approved.items) return <ListSkeleton />;
  const paymentTodo =
    (key: 'approvePayment' | 'confirmPayment') =>
    (payment: PaymentView): Todo => ({
      id: payment.id,
      href: `/payments/${payment.id}`,
      what: say(key, { number: payment.agreementNumber, no: payment.trancheNo }),
      when: <Money value={payment.amount} />,
      more: `${payment.organisationName} · ${payment.title}`,
    });
  const voucherTodo =
    (key: 'auditVoucher' | 'payVoucher') =>
    (voucher: VoucherSummary): Todo => ({
      id: voucher.id,
      href: `/vouchers/${voucher.id}`,
      what: say(key, { number: voucher.number }),
      when: <Money value={key === 'payVoucher' ? voucher.granted : voucher.face} />,
      more: voucher.organisationName,
    });
  const todos: Todo[] = [
    ...(prepared.items ?? [])
      .filter((payment) => payment.prepared.by.subject !== subject)
      .map(paymentTodo('approvePayment')),
    ...approved.items.map(paymentTodo('confirmPayment')),
    ...(audited.items ?? []).map(voucherTodo('payVoucher')),
    ...(claimed.items ?? []).map(voucherTodo('auditVoucher')),
    ...loans.todos,
    ...(effective.items ?? []).flatMap((agreement) =>
      prepareTodo(agreement, say('preparePayment', { title: agreement.title })),
    ),
  ];
  return (
    <section className="stack">
      <h2>{say('todo')}</h2>
      {todos.length ? (
        <TodoList todos={todos} />
      ) : (
        <EmptyState title={say('nothing')}>{say('financeNothing')}</EmptyState>
      )}
      {loans.exceptions.length > 0 && (
        <>
          <h2>{say('exceptions')}</h2>
          <TodoList todos={loans.exceptions} />
        </>
      )}
    </section>
  );
}

/** Only the first tranche is due by itself; later ones wait for their milestones. */
function prepareTodo(agreement: AgreementView, what: string): Todo[] {
  const first = agreement.tranches.find((tranche) => tranche.no === 1);
  if (first?.state !== 'PLANNED') return [];
  return [
    {
      id: agreement.id,
      href: `/agreements/${agreement.id}`,
      what,
      when: <Money value={first.amount} />,
      more: (
        <>
          {agreement.organisationName} · <DateTime at={agreement.effectiveAt} />
        </>
      ),
    },
  ];
}
