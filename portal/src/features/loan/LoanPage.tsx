import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { StepActions } from '@/ui/StepActions';
import { StepHistory } from '@/ui/StepHistory';
import { poolsKey, poolsQuery } from '../pool/pools';
import {
  loanQuery,
  loansKey,
  readLoanHistory,
  scheduleQuery,
  takeLoanStep,
  type LoanSchedule,
  type LoanView,
} from './loans';
import { steps } from './steps';
import { loanWords, type LoanWord } from './words';

export function Component() {
  const { loanId = '' } = useParams();
  const loan = useQuery(loanQuery(loanId));
  return <Loaded query={loan}>{(found) => <Loan loan={found} />}</Loaded>;
}

const known = (key: string): key is LoanWord => (loanWords.keys as readonly string[]).includes(key);

function Loan({ loan }: { loan: LoanView }) {
  const say = useWords(loanWords);
  const next = `next.${loan.state}`;
  return (
    <ObjectPage
      number={loan.number}
      title={loan.enterprise}
      state={<StateTag kind="loan" state={loan.state} />}
      nextStep={known(next) ? say(next) : undefined}
      action={<Actions loan={loan} />}
      facts={[
        [say('bank'), loan.bankName],
        [say('lent'), <Money value={loan.lent} />],
        [say('filed'), <Money value={loan.filed} />],
        [say('rate'), <span className="figures">{loan.yearlyRate}%</span>],
        [say('lentOn'), <span className="figures">{loan.lentOn}</span>],
        [say('dueOn'), <span className="figures">{loan.dueOn}</span>],
        [say('confirmBy'), <span className="figures">{loan.confirmBy}</span>],
      ]}
      tabs={[
        { key: 'papers', label: say('papers'), content: <Papers loan={loan} /> },
        { key: 'schedule', label: say('schedule'), content: <Schedule id={loan.id} /> },
        {
          key: 'history',
          label: say('history'),
          content: (
            <StepHistory
              pages={[...loansKey, loan.id]}
              read={readLoanHistory(loan.id)}
              words={loanWords}
              exportAs="loan-history"
            />
          ),
        },
      ]}
    />
  );
}

function Actions({ loan }: { loan: LoanView }) {
  const say = useWords(loanWords);
  const { has } = useSession();
  const pools = useQuery({ ...poolsQuery, enabled: has('finance-maker') });
  const choices = (pools.data ?? []).map(({ code, nameZh }) => ({ value: code, label: `${code} ${nameZh}` }));
  const levels = (['PROVINCE', 'CITY'] as const).map((value) => ({ value, label: say(`level.${value}`) }));
  const waits = loan.state === 'SUBSIDY_GRANTED' || loan.state === 'COMPENSATION_GRANTED';
  if (waits && loan.grantedByYou) return <span className="faint">{say('yours')}</span>;
  return (
    <StepActions
      thing={loan}
      steps={steps(choices, levels)}
      words={loanWords}
      perform={(step, values) => takeLoanStep(loan, step.path, values)}
      refreshes={[loansKey, poolsKey]}
    />
  );
}

function Papers({ loan }: { loan: LoanView }) {
  const say = useWords(loanWords);
  const { of } = useLocalised();
  const { shares, grant, rule } = loan;
  return (
    <div className="columns">
      <Panel title={say('filing')}>
        <Facts
          facts={[
            [say('loanNo'), <span className="figures">{loan.loanNo}</span>],
            [say('uscc'), <span className="figures">{loan.uscc}</span>],
            [say('cityCode'), <span className="figures">{loan.cityCode}</span>],
            [say('use'), of(loan.use)],
            [say('repayment'), of(loan.repayment)],
            [say('dayCount'), of(loan.dayCount)],
            [say('early'), say(loan.early ? 'yes' : 'no')],
          ]}
        />
      </Panel>
      <Panel title={say('subsidy')}>
        <Facts
          facts={[
            loan.confirmedOn ? [say('confirmedOn'), <span className="figures">{loan.confirmedOn}</span>] : undefined,
            loan.registrationNo ? [say('field.registrationNo'), loan.registrationNo] : undefined,
            loan.creditReportNo ? [say('field.creditReportNo'), loan.creditReportNo] : undefined,
            loan.endedOn ? [say('endedOn'), <span className="figures">{loan.endedOn}</span>] : undefined,
            [say('interestPaid'), <Money value={loan.interestPaid} />],
            [say('subsidyAmount'), <Money value={loan.subsidy} />],
            [
              say('rule'),
              <>
                {say('ruleText', { share: rule.subsidyBp / 100, cap: rule.subsidyCap.amount })} {of(rule.label)}（
                {rule.documentNo}）{!rule.verified && <span className="faint"> {say('unverified')}</span>}
              </>,
            ],
          ]}
        />
      </Panel>
      {shares && (
        <Panel title={say('loss')}>
          <Facts
            facts={[
              [say('lossAmount'), <Money value={shares.loss} />],
              [say('level.PROVINCE'), <Money value={shares.province} />],
              [say('level.CITY'), <Money value={shares.city} />],
              [say('bank'), <Money value={shares.bank} />],
              [say('recovered'), <Money value={loan.recovered} />],
              [say('returned'), <Money value={loan.returned} />],
            ]}
          />
        </Panel>
      )}
      {grant && (
        <Panel title={say('payment')}>
          <Facts
            facts={[
              [say('field.poolCode'), <span className="figures">{grant.poolCode}</span>],
              grant.level ? [say('field.level'), of(grant.level)] : undefined,
              [say('amount'), <Money value={grant.amount} />],
              grant.paidOn ? [say('field.paidOn'), <span className="figures">{grant.paidOn}</span>] : undefined,
              grant.treasuryVoucherNo
                ? [say('field.treasuryVoucherNo'), <span className="figures">{grant.treasuryVoucherNo}</span>]
                : undefined,
            ]}
          />
        </Panel>
      )}
    </div>
  );
}

function Schedule({ id }: { id: string }) {
  const say = useWords(loanWords);
  const schedule = useQuery(scheduleQuery(id));
  const amount = (key: 'principal' | 'interest' | 'amount' | 'left'): Column<LoanSchedule['instalments'][number]> => ({
    key,
    title: say(`plan.${key}`),
    align: 'end',
    render: (one) => <Money value={one[key]} />,
    text: (one) => one[key].amount,
  });
  return (
    <Loaded query={schedule}>
      {(found) => (
        <>
          <p className="hint">
            {say('planText')} <Money value={found.interest} />
          </p>
          <DataList
            label={say('schedule')}
            items={found.instalments}
            idOf={(one) => String(one.no)}
            exportAs="loan-schedule"
            columns={[
              {
                key: 'on',
                title: say('day'),
                main: true,
                render: (one) => (
                  <span className="figures nowrap">
                    {one.no} · {one.on}
                  </span>
                ),
                text: (one) => one.on,
              },
              amount('principal'),
              amount('interest'),
              amount('amount'),
              amount('left'),
            ]}
          />
        </>
      )}
    </Loaded>
  );
}
