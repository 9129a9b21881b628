import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Page';
import { openBankAccount, type AgreementView } from './agreements';
import { agreementWords } from './words';

/** The account with all but its last digits hidden; those who pay may open it, which is itself recorded. */
export function BankAccountPanel({ agreement }: { agreement: AgreementView }) {
  const say = useWords(agreementWords);
  const { has } = useSession();
  const opening = useAct({ perform: () => openBankAccount(agreement.id), refreshes: [] });
  const account = opening.data ?? agreement.bankAccount!;
  return (
    <Panel title={say('bank')}>
      <ProblemSummary problem={opening.error} />
      <Facts
        facts={[
          [say('accountName'), account.accountName],
          [say('bankName'), account.bankName],
          [say('accountNo'), <span className="figures">{account.accountNo}</span>],
        ]}
      />
      {has('finance-maker', 'finance-checker') && !opening.data && (
        <div className="row">
          <Button loading={opening.isPending} onClick={() => opening.mutate(undefined)}>
            {say('readAccount')}
          </Button>
          <span className="hint">{say('readText')}</span>
        </div>
      )}
    </Panel>
  );
}
