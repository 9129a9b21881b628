import { useQuery } from '@tanstack/react-query';
import { enumerate } from '@/app/i18n/punctuation';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { Panel } from '@/ui/Page';
import { useCallTerms } from '../terms';
import type { CallView } from '../types';
import { BandLines } from './BudgetField';
import { budgetRulesQuery } from './rules';
import { programmeWords } from './words';

/** Who recommends, how often one may apply and with whom: what not every programme demands. */
export function ApplicantRules({ call }: { call: CallView }) {
  return (
    <>
      <Recommendation call={call} />
      <Caps call={call} />
      <Consortium call={call} />
      <FormalChecks call={call} />
    </>
  );
}

/** What is promised and what it may cost. */
export function ProjectRules({ call }: { call: CallView }) {
  return (
    <>
      <Budget call={call} />
      <Indicators call={call} />
      <Milestones call={call} />
    </>
  );
}

function Recommendation({ call: { recommendation } }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { pick } = useLocalised();
  if (!recommendation) return null;
  return (
    <Panel title={say('recommendation')}>
      <ul className="stack-small">
        <li>{say(recommendation.required ? 'recommendation.required' : 'recommendation.optional')}</li>
        {recommendation.routeZh && <li>{pick(recommendation.routeZh, recommendation.routeEn)}</li>}
        {recommendation.quotaPerUnit && <li>{say('quotaPerUnit', { count: recommendation.quotaPerUnit })}</li>}
        {recommendation.deadlineAt && (
          <li>
            {say('recommendationDeadline')} <Deadline at={recommendation.deadlineAt} />
          </li>
        )}
      </ul>
    </Panel>
  );
}

function Caps({ call: { caps } }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { of } = useLocalised();
  if (!caps) return null;
  return (
    <Panel title={say('caps')}>
      <ul className="stack-small">
        {caps.rules.map((cap) => (
          <li key={cap.code}>
            {of(cap)} <span className="faint small">· {cap.source}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Consortium({ call }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { title } = useLocalised();
  const terms = useCallTerms();
  const rules = call.consortium;
  if (!rules) return null;
  const percent = (bp: number) => bp / 100;
  const { shareMinBp: least, shareMaxBp: most } = rules;
  const slot = call.attachments.find((one) => one.slot === rules.agreementSlot);
  return (
    <Panel title={say('consortium')}>
      <ul className="stack-small">
        <li>{say('members', { min: rules.membersMin ?? 1, max: rules.membersMax ?? 1 })}</li>
        {rules.kinds && <li>{say('memberKinds', { kinds: enumerate(rules.kinds.map(terms.kind)) })}</li>}
        {rules.leadKinds && <li>{say('leadKinds', { kinds: enumerate(rules.leadKinds.map(terms.kind)) })}</li>}
        {least && most ? <li>{say('shareBetween', { min: percent(least), max: percent(most) })}</li> : null}
        {least && !most ? <li>{say('shareMin', { percent: percent(least) })}</li> : null}
        {most && !least ? <li>{say('shareMax', { percent: percent(most) })}</li> : null}
        {slot && <li>{say('agreement', { title: title(slot) })}</li>}
      </ul>
    </Panel>
  );
}

function FormalChecks({ call: { formalChecks } }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { of } = useLocalised();
  if (!formalChecks?.length) return null;
  return (
    <Panel title={say('formalChecks')}>
      <ul className="stack-small">
        {formalChecks.map((item) => (
          <li key={item.code}>
            {of(item)} {item.source && <span className="faint small">· {item.source}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Budget({ call: { budgetTemplate } }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { title, pick } = useLocalised();
  const rules = useQuery({ ...budgetRulesQuery, enabled: Boolean(budgetTemplate?.indirectRules) }).data;
  if (!budgetTemplate) return null;
  const indirect = rules?.find((one) => one.code === budgetTemplate.indirectRules);
  return (
    <Panel title={say('budget')}>
      <p className="prose">{say(`budget.${budgetTemplate.mode}`)}</p>
      <ul className="stack-small">
        {budgetTemplate.heads?.map((head) => (
          <li key={head.code}>
            {title(head)} {head.helpZh && <span className="faint small">· {pick(head.helpZh, head.helpEn)}</span>}
          </li>
        ))}
      </ul>
      {indirect && (
        <>
          <h3>{say('indirectRules')}</h3>
          <BandLines rules={indirect} />
        </>
      )}
    </Panel>
  );
}

function Indicators({ call: { indicators } }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { title, pick } = useLocalised();
  if (!indicators) return null;
  return (
    <Panel title={say('indicators')}>
      {indicators.dimensions.map((dimension) => (
        <div key={dimension.code}>
          <h3>{title(dimension)}</h3>
          <ul className="stack-small">
            {dimension.branches.map((branch) => (
              <li key={branch.code}>
                {title(branch)}
                {branch.ownMost && (
                  <span className="faint small"> · {say('ownIndicators', { count: branch.ownMost })}</span>
                )}
                <ul>
                  {branch.targets.map((target) => (
                    <li key={target.code}>
                      {title(target)}
                      {target.bound && (
                        <span className="faint small">
                          {' '}
                          · {say(`relation.${target.type as 'AT_LEAST'}`)} {target.bound}{' '}
                          {pick(target.unitZh, target.unitEn)}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

function Milestones({ call: { milestones } }: { call: CallView }) {
  const say = useWords(programmeWords);
  const { title, pick } = useLocalised();
  if (!milestones?.length) return null;
  return (
    <Panel title={say('milestones')}>
      <ul className="stack-small">
        {milestones.map((milestone) => (
          <li key={milestone.code}>
            {title(milestone)}{' '}
            <span className="faint small">
              · {milestone.afterMonths ? say('afterMonths', { months: milestone.afterMonths }) : say('atStart')}
              {milestone.trancheNo ? ` · ${say('paysTranche', { no: milestone.trancheNo })}` : ''}
            </span>
            {milestone.evidenceZh && <div className="hint">{pick(milestone.evidenceZh, milestone.evidenceEn)}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
