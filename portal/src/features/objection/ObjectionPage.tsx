import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime, Day } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { StateTag } from '@/ui/StateTag';
import { Acceptance } from './Acceptance';
import { ConfidentialLetter } from './ConfidentialLetter';
import { Hearing } from './Hearing';
import { caseQuery, objectionsKey, takeObjection, type CaseView, type ObjectionView } from './objections';
import { Due } from './ObjectionsPage';
import { ProceedingsView } from './ProceedingsView';
import { EndReReview, ReReview } from './ReReview';
import { RulingForm } from './RulingForm';
import { objectionWords } from './words';

export function Component() {
  const { objectionId = '' } = useParams();
  const found = useQuery(caseQuery(objectionId));
  return <Loaded query={found}>{(one) => <Case found={one} />}</Loaded>;
}

const steps = {
  FILED: ['takeNext', 'officer'],
  CHECKING: ['nextChecking', 'handlerOwes'],
  INVESTIGATING: ['nextInvestigating', 'handlerOwes'],
  HEARING: ['nextHearing', 'applicant'],
  RE_REVIEW: ['nextReReview', 'experts'],
} as const;

function Case({ found }: { found: CaseView }) {
  const say = useWords(objectionWords);
  const { pick } = useLocalised();
  const { has } = useSession();
  const { objection, confidential, proceedings, part } = found;
  const step = objection.state in steps ? steps[objection.state as keyof typeof steps] : undefined;
  const takeable = has('officer') && !part && !objection.mine;
  return (
    <ObjectPage
      number={objection.number}
      title={objection.applicationTitle}
      state={<StateTag kind="objection" state={objection.state} />}
      nextStep={step && say(step[0])}
      owedBy={step && say(step[1])}
      action={takeable && <Take objection={objection} />}
      facts={[
        [say('project'), `${objection.applicationNumber} ${objection.applicationTitle}`],
        [say('organisation'), objection.organisationName],
        [say('kind'), pick(objection.kindZh, objection.kindEn)],
        [say('award'), <Money value={found.award} />],
        [say('notice'), <Link to={`/notices/${objection.noticeId}`}>{say('toNotice')}</Link>],
        [say('filedAt'), <DateTime at={objection.filedAt} />],
        [say(objection.closedAt ? 'closedAt' : 'due'), <Due one={objection} />],
        objection.answerDueOn != null && [say('answerDue'), <Day on={objection.answerDueOn} />],
        [say('handler'), say(objection.mine ? 'mine' : objection.taken ? 'taken' : 'untaken')],
      ]}
    >
      {part && (
        <p className="notice-box is-warn">
          <Icon name="warn" />
          <span>{say(`part.${part}`)}</span>
        </p>
      )}
      {confidential && <ConfidentialLetter id={objection.id} letter={confidential} />}
      {proceedings && <ProceedingsView found={found} proceedings={proceedings} />}
      {objection.mine && <HandlersSteps found={found} />}
    </ObjectPage>
  );
}

/** What the handler can do now. */
function HandlersSteps({ found }: { found: CaseView }) {
  switch (found.objection.state) {
    case 'CHECKING':
      return <Acceptance found={found} />;
    case 'RE_REVIEW':
      return <EndReReview found={found} />;
    case 'INVESTIGATING':
      return (
        <>
          <Hearing objection={found.objection} />
          <ReReview objection={found.objection} />
          <RulingForm found={found} />
        </>
      );
    default:
      return null;
  }
}

function Take({ objection }: { objection: ObjectionView }) {
  const say = useWords(objectionWords);
  const take = useAct({ perform: () => takeObjection(objection), refreshes: [objectionsKey] });
  if (!['FILED', 'CHECKING', 'INVESTIGATING'].includes(objection.state)) return null;
  return (
    <div className="stack">
      <ProblemSummary problem={take.error} />
      <Button type="primary" title={say('takeText')} loading={take.isPending} onClick={() => take.mutate(undefined)}>
        {say(objection.taken ? 'takeOver' : 'take')}
      </Button>
    </div>
  );
}
