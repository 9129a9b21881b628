import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { fileSize, fileTypes } from '@/ui/files';
import { Panel } from '@/ui/Page';
import { ApplicantRules, ProjectRules } from './programme/CallProgramme';
import { programmeWords } from './programme/words';
import type { CallView, Condition } from './types';
import { callWords } from './words';
import './calls.css';

/** The rules of a call in plain words: who may apply, what to hand in, how it is judged, how it is paid, and on what basis. */
export function CallRules({ call }: { call: CallView }) {
  return (
    <div className="columns">
      <div>
        <Conditions call={call} />
        <ApplicantRules call={call} />
        <Materials call={call} />
        <Basis call={call} />
      </div>
      <div>
        <ProjectRules call={call} />
        <Review call={call} />
        <Payments call={call} />
      </div>
    </div>
  );
}

function Conditions({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const conditions = call.eligibility.conditions ?? [];
  if (conditions.length === 0) return null;
  return (
    <Panel title={say('conditions')}>
      <ConditionLines conditions={conditions} />
    </Panel>
  );
}

function ConditionLines({ conditions }: { conditions: Condition[] }) {
  const say = useWords(callWords);
  const { pick } = useLocalised();
  return (
    <ul className="stack-small">
      {conditions.map((condition) => (
        <li key={condition.code}>
          {pick(condition.zh, condition.en)}
          {condition.anyOf && <span className="faint"> · {say('oneOf')}</span>}
          {condition.source && <span className="faint small"> · {say('source', { source: condition.source })}</span>}
          {(condition.allOf ?? condition.anyOf) && (
            <ConditionLines conditions={(condition.allOf ?? condition.anyOf)!} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Materials({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { title } = useLocalised();
  if (call.attachments.length === 0) return null;
  return (
    <Panel title={say('materials')}>
      <ul className="lines">
        {call.attachments.map((slot) => (
          <li key={slot.slot}>
            <span>{title(slot)}</span>
            <span className="faint small">
              {say(slot.required ? 'materialRequired' : 'materialOptional')} ·{' '}
              {say('materialLimit', { types: fileTypes(slot.mediaTypes), size: fileSize(slot.maxBytes) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Review({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const programme = useWords(programmeWords);
  const { label, pick } = useLocalised();
  return (
    <Panel title={say('review')}>
      <p className="prose">{say('reviewText', { count: call.review.reviewsPerApplication })}</p>
      {call.review.panelSize && <p className="prose">{programme('panel', { size: call.review.panelSize })}</p>}
      {call.review.stages && (
        <p className="prose">
          {programme('stages', {
            stages: call.review.stages.map((stage) => programme(`stage.${stage.kind}`)).join(' → '),
          })}
        </p>
      )}
      {call.review.stages?.map(
        ({ kind, order, weightPercent }) =>
          order && (
            <p key={kind} className="prose">
              {programme(`stageOrder.${order}`, {
                stage: programme(`stage.${kind}`),
                weight: weightPercent ?? 0,
                rest: 100 - (weightPercent ?? 0),
              })}
            </p>
          ),
      )}
      {call.review.blindness && <p className="prose">{programme(`blindness.${call.review.blindness}`)}</p>}
      <table className="table is-small">
        <thead>
          <tr>
            <th scope="col">{say('criterion')}</th>
            <th scope="col" className="end">
              {say('maxScore')}
            </th>
            <th scope="col" className="end">
              {say('weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {call.review.rubric.map((item) => (
            <tr key={item.code}>
              <th scope="row">
                {label(item)}
                {item.mayNotApply && <span className="faint small"> · {say('mayNotApply')}</span>}
                {item.anchors?.map((anchor) => (
                  <span key={anchor.from} className="faint small rubric-level">
                    <span className="figures">≥ {anchor.from}</span> {pick(anchor.zh, anchor.en)}
                  </span>
                ))}
              </th>
              <td className="end">{item.maxScore}</td>
              <td className="end">{say('share', { percent: item.weight })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="prose">{say('noticeDays', { days: call.review.noticeWorkingDays })}</p>
    </Panel>
  );
}

function Payments({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { title } = useLocalised();
  return (
    <Panel title={say('payments')}>
      <ul className="lines">
        {call.tranches.map((tranche) => (
          <li key={tranche.no}>
            <span>
              {say('tranche', { no: tranche.no })} {title(tranche)}
            </span>
            <span className="figures">{say('share', { percent: tranche.shareBp / 100 })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Basis({ call }: { call: CallView }) {
  const say = useWords(callWords);
  if (!call.basis?.length) return null;
  return (
    <Panel title={say('basis')}>
      <ul className="stack-small">
        {call.basis.map((document) => (
          <li key={document.documentNo}>
            {document.titleZh} <span className="faint">{document.documentNo}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
