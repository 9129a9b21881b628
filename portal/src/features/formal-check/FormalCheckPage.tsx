import { useParams } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { ApplicationDesk } from '../application/ApplicationDesk';
import { awaitsFormalCheck } from '../application/types';
import { ApplicationConditions } from '../eligibility/ApplicationConditions';
import { OverlapPanel } from '../overlap/OverlapPanel';
import { SiteVisits } from '../visit/SiteVisits';
import { Checklist } from './Checklist';
import { formalCheckWords } from './words';

export function Component() {
  const { applicationId = '' } = useParams();
  const say = useWords(formalCheckWords);
  return (
    <ApplicationDesk applicationId={applicationId} label={say('checklist')}>
      {(application, call) =>
        awaitsFormalCheck(application) ? (
          <>
            <ApplicationConditions call={call} application={application} />
            <Checklist key={application.id} application={application} call={call} />
            <OverlapPanel applicationId={application.id} />
            <SiteVisits applicationId={application.id} />
          </>
        ) : (
          <p>{say('done')}</p>
        )
      }
    </ApplicationDesk>
  );
}
