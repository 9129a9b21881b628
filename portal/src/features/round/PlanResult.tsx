import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/icons';
import { Panel } from '@/ui/Page';
import { adoptPlan, roundsKey } from './rounds';
import type { PlanView } from './types';
import { roundWords } from './words';

const decimals = (value?: number | null) => (value == null ? '—' : Number(value).toFixed(3));

interface PlanResultProps {
  plan: PlanView;
  onAdopted: () => void;
}

export function PlanResult({ plan, onAdopted }: PlanResultProps) {
  const say = useWords(roundWords);
  const { of } = useLocalised();
  if (!plan.feasible) {
    return (
      <div className="notice-box is-warn" role="status">
        <Icon name="warn" />
        <div>
          <h2>{say('plan.infeasible')}</h2>
          <p>{of(plan.infeasibility)}</p>
        </div>
      </div>
    );
  }
  return (
    <Panel title={say('plan.feasible')} extra={<Adopt plan={plan} onAdopted={onAdopted} />}>
      <Facts
        facts={[
          [say('plan.pairs'), <span className="figures">{plan.pairs}</span>],
          [say('plan.mean'), <span className="figures">{decimals(plan.meanAffinity)}</span>],
          [say('plan.objective'), <span className="figures">{plan.objective ?? '—'}</span>],
        ]}
      />
      <Chart
        question={say('plan.load')}
        categories={plan.loadHistogram.map((bin) => say('plan.loadOf', { load: bin.load }))}
        series={[{ name: say('plan.experts'), values: plan.loadHistogram.map((bin) => bin.experts) }]}
      />
      {plan.worstServed.length > 0 && (
        <>
          <h3>{say('plan.worst')}</h3>
          <ul className="lines">
            {plan.worstServed.slice(0, 10).map((one) => (
              <li key={one.applicationId}>
                <span className="figures">{one.number}</span>
                <span className="figures faint">
                  {say('plan.affinity')} {decimals(one.affinity / 1000)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Adopt({ plan, onAdopted }: PlanResultProps) {
  const say = useWords(roundWords);
  const [open, setOpen] = useState(false);
  const adoption = useAct({
    perform: () => adoptPlan(plan),
    refreshes: [roundsKey],
    onDone: () => {
      setOpen(false);
      onAdopted();
    },
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('plan.adopt')}
      </Button>
      <Modal
        open={open}
        title={say('plan.adoptTitle')}
        okText={say('plan.adopt')}
        okButtonProps={{ loading: adoption.isPending }}
        onOk={() => adoption.mutate(undefined)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={adoption.error} />
        <p>{say('plan.adoptText', { pairs: plan.pairs })}</p>
      </Modal>
    </>
  );
}
