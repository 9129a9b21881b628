import { queryOptions, useQuery } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { Icon } from '@/ui/icons';
import { addAmounts, type MoneyValue } from '@/ui/money';
import { Money } from '@/ui/Money';
import { stateWords } from '@/ui/state-words';
import { callsKey } from './calls';
import { callWords } from './words';

interface Stage {
  stage: string;
  applications: number;
  requested?: MoneyValue | null;
}

const ORDER = [
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'RECOMMENDED',
  'NOT_RECOMMENDED',
  'RETURNED',
  'FORMAL_REJECTED',
  'FORMAL_PASSED',
  'UNDER_REVIEW',
  'PROPOSED',
  'DECLINED',
  'AWARDED',
  'AGREEMENT_DRAFTED',
  'AGREEMENT_SIGNING',
  'AGREEMENT_EFFECTIVE',
  'PAID',
  'WITHDRAWN',
];
const HANDED_OUT = ['DRAFT', 'WITHDRAWN'];

const boardQuery = (id: string) =>
  queryOptions({
    queryKey: [...callsKey, id, 'board'],
    queryFn: () =>
      body<{ sealed: boolean; stages: Stage[] }>(
        applicant.GET('/api/applicant/v1/calls/{id}/board', { params: { path: { id } } }),
      ),
  });

/** Where the applications of a call stand, as numbers and a chart: also while they are sealed. */
export function CallStages({ callId }: { callId: string }) {
  const say = useWords(callWords);
  const states = useWords(stateWords);
  const { data } = useQuery(boardQuery(callId));
  if (!data || data.stages.length === 0) return null;
  const stages = data.stages.toSorted((one, other) => ORDER.indexOf(one.stage) - ORDER.indexOf(other.stage));
  const handedIn = stages.filter(({ stage }) => !HANDED_OUT.includes(stage));
  const count = handedIn.reduce((sum, { applications }) => sum + applications, 0);
  const named = (stage: string) => {
    const kind =
      ['UNDER_REVIEW', 'PROPOSED', 'DECLINED', 'AWARDED', 'PAID'].includes(stage) || stage.startsWith('AGREEMENT');
    return states(`${kind ? 'progress' : 'application'}.${stage}` as 'application.DRAFT');
  };
  return (
    <section className="board-stages">
      <p>
        {say('handedIn', { count })}
        {!data.sealed && count > 0 && (
          <>
            {' · '}
            {say('requested')}{' '}
            <Money
              value={{
                amount: addAmounts(handedIn.map(({ requested }) => requested?.amount ?? '0.00')),
                currency: 'CNY',
              }}
            />
          </>
        )}
      </p>
      {data.sealed && (
        <p className="notice-box">
          <Icon name="info" />
          {say('sealedBoard')}
        </p>
      )}
      <Chart
        question={say('byStage')}
        categories={stages.map(({ stage }) => named(stage))}
        series={[{ name: say('applications'), values: stages.map(({ applications }) => applications) }]}
        horizontal
        height={Math.max(90, stages.length * 44)}
      />
    </section>
  );
}
