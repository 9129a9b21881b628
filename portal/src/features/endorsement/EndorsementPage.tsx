import { useNavigate, useParams } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { Day } from '@/ui/DateTime';
import { ApplicationDesk } from '../application/ApplicationDesk';
import type { ApplicationView } from '../application/types';
import { OpinionForm, Refusal } from './OpinionForm';
import { endorsementWords } from './words';

export function Component() {
  const { applicationId = '' } = useParams();
  const say = useWords(endorsementWords);
  return (
    <ApplicationDesk applicationId={applicationId} label={say('desk')}>
      {(application, call) =>
        application.state === 'SUBMITTED' ? (
          <OpinionForm application={application} call={call} />
        ) : application.state === 'SENT_BACK' ? (
          <BeingChanged application={application} />
        ) : (
          <p>{say('done')}</p>
        )
      }
    </ApplicationDesk>
  );
}

/** What the unit asked for, while the applicant is at it. */
function BeingChanged({ application }: { application: ApplicationView }) {
  const say = useWords(endorsementWords);
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('asked')}</h2>
      <p>
        {say('sentBack')}
        <Day on={application.correctionDueOn} />
      </p>
      <ol className="stack-small">
        {application.defects.map((item) => (
          <li key={item.pointer + item.text}>{item.text}</li>
        ))}
      </ol>
      <div className="row">
        <Refusal application={application} onDone={() => void navigate('/endorsements')} />
      </div>
    </>
  );
}
