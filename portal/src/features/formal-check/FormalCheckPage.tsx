import { useParams } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { ApplicationDesk } from '../application/ApplicationDesk';
import { awaitsFormalCheck } from '../application/types';
import { ApplicationConditions } from '../eligibility/ApplicationConditions';
import { ProposeReclassification } from '../reclassification/ProposeReclassification';
import { Checklist } from './Checklist';
import { useFindingTabs } from './useFindingTabs';
import { formalCheckWords } from './words';

export function Component() {
  const { applicationId = '' } = useParams();
  const say = useWords(formalCheckWords);
  const tabs = useFindingTabs(applicationId, true);
  return (
    <ApplicationDesk applicationId={applicationId} label={say('checklist')} tabs={tabs}>
      {(application, call) =>
        awaitsFormalCheck(application) ? (
          <>
            <Checklist key={application.id} application={application} call={call} />
            <ApplicationConditions call={call} application={application} />
            <ProposeReclassification application={application} call={call} />
          </>
        ) : (
          <p>{say('done')}</p>
        )
      }
    </ApplicationDesk>
  );
}
