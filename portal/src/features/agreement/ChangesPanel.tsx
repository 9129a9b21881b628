import { usePages } from '@/api/pages';
import { useAct } from '@/api/act';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Page';
import { StateTag, Tag } from '@/ui/StateTag';
import { agreementsKey, documentHref, type AgreementView } from './agreements';
import { changesKey, changesOf, withdrawChange, type ChangeView } from './changes';
import { BudgetChange } from './BudgetChange';
import { DecideChange } from './DecideChange';
import { RequestChange } from './RequestChange';
import { VersionLink } from './VersionLink';
import { changeWords } from './change-words';
import './agreement.css';

const CHANGEABLE = ['EFFECTIVE', 'SUSPENDED'];

/** Every change of the agreement with what it differed in; those that took effect are its versions. */
export function ChangesPanel({ agreement }: { agreement: AgreementView }) {
  const say = useWords(changeWords);
  const pages = usePages([...changesKey, 'of', agreement.id], changesOf(agreement.id));
  const changes = pages.items ?? [];
  if (!agreement.effectiveAt) return null;
  return (
    <Panel title={say('panel')}>
      <ProblemSummary problem={pages.error} />
      <ol className="lines">
        <li>
          <a href={documentHref(agreement.id)} download>
            {say('first')}
          </a>
          <DateTime at={agreement.effectiveAt} />
        </li>
        {changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ol>
      {CHANGEABLE.includes(agreement.state) && <RequestChange agreement={agreement} budget={budgetOf(changes)} />}
    </Panel>
  );
}

/** Of the change of the budget that took effect last. */
const budgetOf = (changes: ChangeView[]) =>
  changes
    .filter((change) => change.heads && change.agreementNo)
    .sort((one, other) => one.agreementNo! - other.agreementNo!)
    .at(-1)?.heads;

function Change({ change }: { change: ChangeView }) {
  const say = useWords(changeWords);
  const { of } = useLocalised();
  return (
    <li className="agreement-change">
      <div className="row">
        <strong>{of(change.kindLabel)}</strong>
        <StateTag kind="agreement-change" state={change.state} />
        {change.agreementNo && <Tag tone="good">{say('version', { no: change.agreementNo })}</Tag>}
        <DateTime at={change.askedAt} />
      </div>
      <ChangeFacts change={change} />
      <VersionLink change={change} />
      {change.state === 'REQUESTED' && <Steps change={change} />}
    </li>
  );
}

export function ChangeFacts({ change }: { change: ChangeView }) {
  const say = useWords(changeWords);
  return (
    <>
      <Facts
        facts={[
          [say('before'), change.before],
          [say('after'), change.after],
          [say('reason'), change.reason],
          ...(change.months ? [[say('months'), String(change.months)] as [string, string]] : []),
          ...(change.endsOn ? [[say('endsOn'), change.endsOn] as [string, string]] : []),
          ...(change.decision ? [[say('decisionReason'), change.decision] as [string, string]] : []),
        ]}
      />
      {change.heads && <BudgetChange heads={change.heads} />}
      <p className="hint">
        {say(`way.${change.way}`)} · {say('basis', { documentNo: change.documentNo })}
      </p>
    </>
  );
}

function Steps({ change }: { change: ChangeView }) {
  const say = useWords(changeWords);
  const { has } = useSession();
  const withdrawal = useAct({ perform: () => withdrawChange(change), refreshes: [changesKey, agreementsKey] });
  return (
    <div className="row">
      <ProblemSummary problem={withdrawal.error} />
      <DecideChange change={change} />
      {(change.mine || has('applicant')) && (
        <Button loading={withdrawal.isPending} onClick={() => withdrawal.mutate(undefined)}>
          {say('withdraw')}
        </Button>
      )}
    </div>
  );
}
