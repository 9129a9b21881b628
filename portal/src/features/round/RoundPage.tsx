import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Deadline } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { StateTag } from '@/ui/StateTag';
import { RoundConflicts } from '../conflict/RoundConflicts';
import { screeningWords } from '../conflict/words';
import { RoundFees } from '../expert/RoundFees';
import { expertWords } from '../expert/words';
import { RoundInvitations } from '../invitation/RoundInvitations';
import { invitationWords } from '../invitation/words';
import { RoundMeetings } from '../meeting/RoundMeetings';
import { meetingWords } from '../meeting/words';
import { Decisions } from './Decisions';
import { Feedback } from './Feedback';
import { feedbackWords } from './feedback-words';
import { OpenNotice } from './OpenNotice';
import { PlanDesk } from './PlanDesk';
import { Ranking } from './Ranking';
import { RoundApplications } from './RoundApplications';
import { RoundAssignments } from './RoundAssignments';
import { roundQuery } from './rounds';
import { Severities } from './Severities';
import type { RoundView } from './types';
import { roundWords } from './words';

export function Component() {
  const { roundId = '' } = useParams();
  const round = useQuery(roundQuery(roundId));
  return <Loaded query={round}>{(found) => <Round round={found} />}</Loaded>;
}

function Round({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const sayOf = {
    expert: useWords(expertWords),
    feedback: useWords(feedbackWords),
    meeting: useWords(meetingWords),
    invitation: useWords(invitationWords),
    screening: useWords(screeningWords),
  };
  const { pick } = useLocalised();
  const { has } = useSession();
  const assigned = round.state !== 'OPEN';
  // Once assigned, for the gaps: reviews that were made void, applications that passed the formal check late.
  const mayDecide = has('officer') && round.withheld === 0;
  const planning = mayDecide && { key: 'plan', label: say('tab.plan'), content: <PlanDesk round={round} /> };
  const publicised = round.state === 'PUBLICISED' || round.state === 'CLOSED';
  return (
    <ObjectPage
      number={round.callCode}
      title={pick(round.callTitleZh, round.callTitleEn)}
      state={<StateTag kind="round" state={round.state} />}
      action={mayDecide && round.state === 'DECIDED' && <OpenNotice round={round} />}
      facts={[
        [say('deadline'), <Deadline at={round.assessmentDeadlineAt} />],
        [say('applications'), <span className="figures">{round.applications}</span>],
        [say('progress'), <Progress done={round.submitted} all={round.assignments} />],
        [say('reviews'), <span className="figures">{round.reviewsPerApplication}</span>],
        [say('budget'), <Money value={round.budget} />],
        [say('maxAward'), <Money value={round.maxAward} />],
      ]}
      tabs={[
        !assigned && planning,
        {
          key: 'progress',
          label: say('tab.progress'),
          count: round.applications,
          content: <RoundApplications roundId={round.id} />,
        },
        assigned && !publicised && planning,
        { key: 'invitations', label: sayOf.invitation('tab'), content: <RoundInvitations round={round} /> },
        has('officer') && {
          key: 'conflicts',
          label: sayOf.screening('tab'),
          content: <RoundConflicts roundId={round.id} />,
        },
        assigned && {
          key: 'assignments',
          label: say('tab.assignments'),
          count: round.assignments,
          content: <RoundAssignments roundId={round.id} />,
        },
        assigned && { key: 'ranking', label: say('tab.ranking'), content: <Ranking round={round} /> },
        assigned && { key: 'severity', label: say('tab.severity'), content: <Severities roundId={round.id} /> },
        assigned && { key: 'fees', label: sayOf.expert('fees'), content: <RoundFees roundId={round.id} /> },
        assigned && { key: 'meetings', label: sayOf.meeting('tab'), content: <RoundMeetings round={round} /> },
        assigned && { key: 'decisions', label: say('tab.decisions'), content: <Decisions round={round} /> },
        publicised && { key: 'feedback', label: sayOf.feedback('tab'), content: <Feedback round={round} /> },
      ]}
    >
      {round.withheld > 0 && (
        <p className="notice-box is-warn" role="note">
          {say('withheld', { count: round.withheld })}
        </p>
      )}
    </ObjectPage>
  );
}

function Progress({ done, all }: { done: number; all: number }) {
  const say = useWords(roundWords);
  return (
    <>
      <span className="figures">{say('submittedOf', { done, all })}</span>
      <span className="meter" aria-hidden>
        <span style={{ width: `${(done / Math.max(1, all)) * 100}%` }} />
      </span>
    </>
  );
}
