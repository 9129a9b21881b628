import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { EmptyState } from '@/ui/EmptyState';
import { Facts } from '@/ui/Facts';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { stake } from './CapTablePanel';
import type { EquityView } from './equity';
import { StepDialog } from './StepDialog';
import { legalStep } from './steps';
import { equityWords, type EquityWord } from './words';

/** What is under way: the report, the price, the decision, the law's checklist, the exit, the loss. */
export function Papers({ instrument }: { instrument: EquityView }) {
  const say = useWords(equityWords);
  const { trigger, valuation, decision, exit, loss, schedule, subscription } = instrument;
  const nothing = !trigger && !valuation && !decision && !exit && !loss && !subscription && schedule.length === 0;
  if (nothing) return <EmptyState title={say('nothingUnderWay')}>{say('nothingUnderWayText')}</EmptyState>;
  return (
    <div className="columns">
      <div>
        {trigger && <Reported trigger={trigger} />}
        {valuation && <Price valuation={valuation} />}
        {decision && <Decided decision={decision} />}
      </div>
      <div>
        {instrument.state === 'CONVERTING' && <Checklist instrument={instrument} />}
        {exit && <Leaving exit={exit} />}
        {loss && <Lost loss={loss} />}
        {subscription && <Subscribed subscription={subscription} />}
        {schedule.length > 0 && (
          <Panel title={say('schedule')}>
            <Facts facts={schedule.map((one) => [one.on, <Money value={one.amount} />])} />
          </Panel>
        )}
      </div>
    </div>
  );
}

function Reported({ trigger }: { trigger: NonNullable<EquityView['trigger']> }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  return (
    <Panel title={say('reported')}>
      {trigger.late && <Tag tone="warn">{say('late')}</Tag>}
      <Facts
        facts={[
          [say('field.trigger'), of(trigger.label)],
          [say('field.happenedOn'), trigger.happenedOn],
          [say('field.documentNo'), trigger.documentNo],
          trigger.raised ? [say('field.raised'), <Money value={trigger.raised} />] : false,
          trigger.stableStageEvidence ? [say('field.stableStageEvidence'), trigger.stableStageEvidence] : false,
        ]}
      />
    </Panel>
  );
}

function Price({ valuation }: { valuation: NonNullable<EquityView['valuation']> }) {
  const say = useWords(equityWords);
  return (
    <Panel title={say('price')}>
      <Facts
        facts={[
          [say('field.basis'), say(`choice.${valuation.basis as 'ROUND' | 'APPRAISAL'}`)],
          [say('field.documentNo'), valuation.documentNo],
          [say('field.preMoney'), <Money value={valuation.preMoney} />],
          [say('round.newMoney'), <Money value={valuation.newMoney} />],
          [say('investors'), valuation.investors.map((one) => one.name).join(', ') || '—'],
        ]}
      />
    </Panel>
  );
}

function Decided({ decision }: { decision: NonNullable<EquityView['decision']> }) {
  const say = useWords(equityWords);
  const conversion = decision.conversion;
  return (
    <Panel title={say('decided')}>
      <Facts
        facts={[
          [say('field.outcome'), say(`choice.${decision.outcome as 'CONVERT' | 'DEFER' | 'WAIVE'}`)],
          [say('field.minutesNo'), decision.minutesNo],
          [say('field.reason'), decision.reason],
          conversion ? [say('used'), <Money value={conversion.used} />] : false,
          conversion ? [say('issued'), conversion.issued.toLocaleString('en-US')] : false,
          conversion ? [say('stake'), stake(conversion.stake)] : false,
          conversion ? [say('residual'), <Money value={conversion.residual} />] : false,
        ]}
      />
    </Panel>
  );
}

function Subscribed({ subscription }: { subscription: NonNullable<EquityView['subscription']> }) {
  const say = useWords(equityWords);
  return (
    <Panel title={say('subscription')}>
      <Facts
        facts={[
          [say('subscribedAmount'), <Money value={subscription.amount} />],
          [say('subscribedCapital'), subscription.capital.toLocaleString('en-US')],
          [say('field.registeredOn'), subscription.registeredOn],
          [say('paidOfIt'), <Money value={subscription.paid} />],
          [say('issuedOfIt'), subscription.issued.toLocaleString('en-US')],
        ]}
      />
    </Panel>
  );
}

function Checklist({ instrument }: { instrument: EquityView }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  const { has } = useSession();
  return (
    <Panel title={say('legalSteps')}>
      <ul className="plain stack">
        {instrument.legalSteps.map((step) => (
          <li key={step.step}>
            <Tag tone={step.documentNo ? 'good' : 'quiet'}>{of(step.label)}</Tag>{' '}
            {step.documentNo ? (
              <span className="faint">
                {step.documentNo} · {step.on}
              </span>
            ) : (
              has('officer') && (
                <StepDialog
                  instrument={instrument}
                  step={legalStep(step.step)}
                  note={<p>{of(step.label)}</p>}
                  trigger={(open) => (
                    <Button size="small" onClick={open} aria-label={`${say('step.legal')} ${of(step.label)}`}>
                      {say('step.legal')}
                    </Button>
                  )}
                />
              )
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Leaving({ exit }: { exit: NonNullable<EquityView['exit']> }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  return (
    <Panel title={say('exit')}>
      <Facts
        facts={[
          [say('field.method'), of(exit.label)],
          [say('field.capital'), exit.capital.toLocaleString('en-US')],
          [say('cost'), <Money value={exit.cost} />],
          [say('least'), <Money value={exit.least} />],
          [say('field.price'), <Money value={exit.price} />],
          [say('field.documentNo'), exit.documentNo],
          exit.buyer ? [say('field.buyer'), exit.buyer.name] : false,
          exit.firstRefusalEndsOn ? [say('firstRefusalEndsOn'), exit.firstRefusalEndsOn] : false,
        ]}
      />
    </Panel>
  );
}

function Lost({ loss }: { loss: NonNullable<EquityView['loss']> }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  return (
    <Panel title={say('loss')}>
      <p>{loss.cause}</p>
      <ul className="plain stack">
        {loss.papers.map((paper) => (
          <li key={paper.paper}>
            <Tag tone={paper.documentNo ? 'good' : 'warn'}>{of(paper.label)}</Tag>{' '}
            <span className="faint">{paper.documentNo ?? say('missingPaper' as EquityWord)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
