import { useParams } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { ApplicationDesk } from '../application/ApplicationDesk';
import { OpinionForm } from './OpinionForm';
import { endorsementWords } from './words';

export function Component() {
  const { applicationId = '' } = useParams();
  const say = useWords(endorsementWords);
  return (
    <ApplicationDesk applicationId={applicationId} label={say('desk')}>
      {(application) =>
        application.state === 'SUBMITTED' ? <OpinionForm application={application} /> : <p>{say('done')}</p>
      }
    </ApplicationDesk>
  );
}
