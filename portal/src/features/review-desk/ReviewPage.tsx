import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { Desk } from '@/ui/Desk';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { useTitle } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { assignmentQuery } from './assignments';
import { ConflictGate } from './ConflictGate';
import { isOpen } from './Desk';
import { FinishedSheet } from './FinishedSheet';
import { Proposal } from './Proposal';
import { ScoreSheet } from './ScoreSheet';
import { Watermark } from './Watermark';
import type { AssignmentView } from './types';
import { deskWords } from './words';

export function Component() {
  const { assignmentId = '' } = useParams();
  const assignment = useQuery({ ...assignmentQuery(assignmentId), refetchOnWindowFocus: false });
  return <Loaded query={assignment}>{(found) => <Review key={found.id} assignment={found} />}</Loaded>;
}

const begun = (assignment: AssignmentView) =>
  assignment.state !== 'OPEN' || Object.keys(assignment.sheet.scores).length > 0;

/** Conflict first, then the proposal beside the sheet. */
function Review({ assignment }: { assignment: AssignmentView }) {
  const say = useWords(deskWords);
  const [declared, setDeclared] = useState(begun(assignment));
  return (
    <Desk
      label={say('sheet')}
      head={<Head assignment={assignment} />}
      left={
        <Watermark>
          <Proposal application={assignment.application} whole={declared} blind={assignment.blind} />
        </Watermark>
      }
      right={
        !isOpen(assignment) ? (
          <FinishedSheet assignment={assignment} />
        ) : declared ? (
          <ScoreSheet assignment={assignment} />
        ) : (
          <ConflictGate assignment={assignment} onNoConflict={() => setDeclared(true)} />
        )
      }
    />
  );
}

function Head({ assignment }: { assignment: AssignmentView }) {
  const { pick } = useLocalised();
  const { application } = assignment;
  useTitle(application.title);
  return (
    <>
      <p className="faint">
        <span className="figures">{application.number}</span> · {pick(assignment.callTitleZh, assignment.callTitleEn)}
      </p>
      <h1>{application.title}</h1>
      <div className="row">
        <StateTag kind="assignment" state={assignment.state} />
        {application.organisationName != null && <span>{application.organisationName}</span>}
        <Money value={application.requested} />
        {isOpen(assignment) && <Deadline at={assignment.deadlineAt} />}
      </div>
    </>
  );
}
