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
import { affinity } from './affinity';
import { DrawRecord } from './DrawRecord';
import { PlanComparison } from './PlanComparison';
import { PlanPairs } from './PlanPairs';
import { adoptPlan, roundsKey } from './rounds';
import type { PlanView } from './types';
import { roundWords } from './words';

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
          <Members plan={plan} />
        </div>
      </div>
    );
  }
  const drawn = Boolean(plan.drawListId);
  return (
    <Panel title={say('plan.feasible')} extra={drawn && <Adopt plan={plan} onAdopted={onAdopted} />}>
      {!drawn && (
        <p className="notice-box" role="status">
          <Icon name="info" />
          {say('plan.trialOnly')}
        </p>
      )}
      <Facts
        facts={[
          [say('plan.way'), say(`way.${plan.objective}`)],
          [say('plan.pairs'), <span className="figures">{plan.pairs}</span>],
          [say('plan.mean'), <span className="figures">{affinity(plan.meanAffinity * 1_000_000)}</span>],
          [say('plan.total'), <Bounded value={plan.total} bound={plan.totalBound} />],
          [say('plan.worstOne'), plan.worst != null && <Bounded value={plan.worst} bound={plan.worstBound} />],
          [say('plan.groups'), <Groups plan={plan} />],
          plan.moving && [say('plan.moved'), say('plan.movedText')],
          plan.widened > 0 && [say('plan.widened'), <span className="figures">{plan.widened}</span>],
        ]}
      />
      {plan.comparison.length > 1 ? (
        <PlanComparison plan={plan} />
      ) : (
        <Chart
          question={say('plan.load')}
          categories={plan.loadHistogram.map((bin) => say('plan.loadOf', { load: bin.load }))}
          series={[{ name: say('plan.experts'), values: plan.loadHistogram.map((bin) => bin.experts) }]}
        />
      )}
      {plan.worstServed.length > 0 && (
        <>
          <h3>{say('plan.worst')}</h3>
          <ul className="lines">
            {plan.worstServed.map((one) => (
              <li key={one.applicationId}>
                <span className="figures">{one.number}</span>
                <span className="figures faint">
                  {say('plan.served', { experts: one.experts, affinity: affinity(one.affinity) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlanPairs plan={plan} />
      {drawn && <DrawRecord planId={plan.id} />}
    </Panel>
  );
}

/** A figure beside what is proved that no plan exceeds. */
function Bounded({ value, bound }: { value: number; bound?: number | null }) {
  const say = useWords(roundWords);
  const gap = bound == null ? undefined : bound - value;
  return (
    <>
      <span className="figures">{affinity(value)}</span>{' '}
      {gap != null && (
        <span className="faint small">
          {gap === 0 ? say('plan.proved') : say('plan.gap', { gap: affinity(gap), bound: affinity(bound ?? 0) })}
        </span>
      )}
    </>
  );
}

function Groups({ plan }: { plan: PlanView }) {
  const say = useWords(roundWords);
  const connection = plan.connection;
  if (!connection) return '—';
  if (connection.groups > 1) return say('plan.apart', { groups: connection.groups });
  if (connection.exchanges === 0) return say('plan.together');
  return say('plan.tied', { exchanges: connection.exchanges, cost: affinity(connection.cost) });
}

/** The applications that cannot be served together. */
function Members({ plan }: { plan: PlanView }) {
  const { pick } = useLocalised();
  const listed = plan.infeasibility?.facts?.applications;
  if (!Array.isArray(listed)) return null;
  const numbers = listed.map((one: string | { number: string }) => (typeof one === 'string' ? one : one.number));
  return <p className="figures">{numbers.join(pick('、', ', '))}</p>;
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
        {plan.moving && <p>{say('plan.movedText')}</p>}
      </Modal>
    </>
  );
}
