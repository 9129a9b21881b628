import { Button, Form, Input, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { compositionOf } from './composition';
import { PlanResult } from './PlanResult';
import { planAssignments } from './rounds';
import { OBJECTIVES, type Objective, type PlanRequest, type RoundView } from './types';
import { roundWords } from './words';

const NUMBERS = ['reviewsPerApplication', 'minLoad', 'maxLoad'] as const;
const LABELS = { reviewsPerApplication: 'plan.reviews', minLoad: 'plan.minLoad', maxLoad: 'plan.maxLoad' } as const;

type Values = { objective: Objective; seedSource?: string } & Partial<
  Record<(typeof NUMBERS)[number] | 'seed', string>
>;

const number = (value?: string) => (value ? Number(value) : undefined);

/** Trying and adopting an assignment of experts. A trial has no effect, so it may be repeated at will. */
export function PlanDesk({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const [form] = Form.useForm<Values>();
  const trial = useAct({
    perform: (request: PlanRequest, key) => planAssignments(round.id, request, key),
    refreshes: [],
  });
  useFieldProblems(form, trial.error);
  const run = (values: Values) =>
    trial.mutate({
      objective: values.objective,
      reviewsPerApplication: number(values.reviewsPerApplication),
      minLoad: number(values.minLoad),
      maxLoad: number(values.maxLoad),
      seed: number(values.seed),
      seedSource: values.seedSource || undefined,
      compared: true,
    });
  return (
    <div className="columns is-side-main">
      <Panel title={say('tab.plan')}>
        <p className="faint">{say(round.state === 'OPEN' ? 'plan.lead' : 'plan.gaps')}</p>
        <Composition round={round} />
        <FormProblem form={form} problem={trial.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={run}
          initialValues={{ objective: round.objective, reviewsPerApplication: String(round.reviewsPerApplication) }}
        >
          <Form.Item name="objective" label={say('plan.way')}>
            <Radio.Group className="plan-ways">
              {OBJECTIVES.map((objective) => (
                <Radio key={objective} value={objective}>
                  {say(`way.${objective}`)}
                  <span className="hint">{say(`wayText.${objective}`)}</span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          {NUMBERS.map((name) => (
            <Form.Item key={name} name={name} label={say(LABELS[name])} rules={[{ pattern: /^\d*$/, message: '0–9' }]}>
              <Input inputMode="numeric" className="figures" />
            </Form.Item>
          ))}
          <p className="hint">{say('plan.optional')}</p>
          <details>
            <summary>{say('plan.ownSeed')}</summary>
            <p className="hint">{say('plan.seedText')}</p>
            <Form.Item name="seed" label={say('plan.seed')} rules={[{ pattern: /^\d*$/, message: '0–9' }]}>
              <Input inputMode="numeric" className="figures" />
            </Form.Item>
            <Form.Item name="seedSource" label={say('plan.seedSource')} extra={say('plan.seedSourceText')}>
              <Input maxLength={200} />
            </Form.Item>
          </details>
          <Button type="primary" htmlType="submit" loading={trial.isPending}>
            {say(trial.isPending ? 'plan.running' : 'plan.run')}
          </Button>
        </Form>
      </Panel>
      {trial.data && <PlanResult plan={trial.data} onAdopted={trial.reset} />}
    </div>
  );
}

/** Who must be among the experts of each application; nothing where the call does not say. */
function Composition({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const asked = compositionOf(round.composition ?? {});
  if (asked.length === 0) return null;
  return (
    <div className="notice-box">
      <div>
        <strong>{say('panel.title')}</strong>
        <ul>
          {asked.map((one) => (
            <li key={one.key}>{say(one.key, one.values)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
