import { Button, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { PlanResult } from './PlanResult';
import { planAssignments } from './rounds';
import type { PlanRequest, RoundView } from './types';
import { roundWords } from './words';

const FIELDS = ['reviewsPerApplication', 'minLoad', 'maxLoad', 'seed'] as const;
const LABELS = {
  reviewsPerApplication: 'plan.reviews',
  minLoad: 'plan.minLoad',
  maxLoad: 'plan.maxLoad',
  seed: 'plan.seed',
} as const;

/** Trying and adopting an assignment of experts. A trial has no effect, so it may be repeated at will. */
export function PlanDesk({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const [form] = Form.useForm<Record<(typeof FIELDS)[number], string>>();
  const trial = useAct({
    perform: (request: PlanRequest, key) => planAssignments(round.id, request, key),
    refreshes: [],
  });
  useFieldProblems(form, trial.error);
  const run = (values: Partial<Record<(typeof FIELDS)[number], string>>) => {
    const given = Object.entries(values).filter(([, value]) => value);
    trial.mutate(Object.fromEntries(given.map(([name, value]) => [name, Number(value)])));
  };
  return (
    <div className="columns is-side-main">
      <Panel title={say('tab.plan')}>
        <p className="faint">{say(round.state === 'OPEN' ? 'plan.lead' : 'plan.gaps')}</p>
        <FormProblem form={form} problem={trial.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={run}
          initialValues={{ reviewsPerApplication: String(round.reviewsPerApplication) }}
        >
          {FIELDS.map((name) => (
            <Form.Item key={name} name={name} label={say(LABELS[name])} rules={[{ pattern: /^\d*$/, message: '0–9' }]}>
              <Input inputMode="numeric" className="figures" />
            </Form.Item>
          ))}
          <p className="hint">{say('plan.optional')}</p>
          <Button type="primary" htmlType="submit" loading={trial.isPending}>
            {say(trial.isPending ? 'plan.running' : 'plan.run')}
          </Button>
        </Form>
      </Panel>
      {trial.data && <PlanResult plan={trial.data} onAdopted={trial.reset} />}
    </div>
  );
}
