import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Money } from '@/ui/Money';
import type { Todo } from '@/ui/TodoList';
import { loansKey, readLoans, type LoanState, type LoanSummary } from '../loan/loans';
import { homeWords } from './words';

type Act = 'grantSubsidy' | 'grantCompensation' | 'payLoan';

/** What finance owes on loans (鲁科贷): subsidies and compensations to grant by one and to pay by another; and what is overdue. */
export function useLoanTodos() {
  const say = useWords(homeWords);
  const { has } = useSession();
  const maker = has('finance-maker');
  const checker = has('finance-checker');
  const claimed = useLoans('SUBSIDY_CLAIMED', maker);
  const lost = useLoans('LOSS_CERTIFIED', maker);
  const subsidies = useLoans('SUBSIDY_GRANTED', checker);
  const compensations = useLoans('COMPENSATION_GRANTED', checker);
  const overdue = useLoans('OVERDUE', true);
  const todo =
    (act: Act) =>
    (loan: LoanSummary): Todo => ({
      ...placeOf(loan),
      what: say(act, { number: loan.number }),
      when: <Money value={loan.filed} />,
    });
  const exception = (loan: LoanSummary): Todo => ({
    ...placeOf(loan),
    what: say('overdueLoan', { number: loan.number }),
    when: (
      <span className="faint">
        {say('dueOn')} <span className="figures">{loan.dueOn}</span>
      </span>
    ),
  });
  return {
    error: [claimed, lost, subsidies, compensations, overdue].find(({ error }) => error)?.error,
    todos: [
      ...[...(subsidies.items ?? []), ...(compensations.items ?? [])].map(todo('payLoan')),
      ...(claimed.items ?? []).map(todo('grantSubsidy')),
      ...(lost.items ?? []).map(todo('grantCompensation')),
    ],
    exceptions: (overdue.items ?? []).map(exception),
  };
}

const useLoans = (state: LoanState, enabled: boolean) =>
  usePages([...loansKey, 'all', state], readLoans({ state }), enabled);

const placeOf = (loan: LoanSummary) => ({
  id: loan.id,
  href: `/loans/${loan.id}`,
  more: `${loan.enterprise} · ${loan.bankName}`,
});
