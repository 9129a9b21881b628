import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { SaveNotices } from '@/autosave/SaveNotices';
import { SaveState } from '@/autosave/SaveState';
import { Deadline } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { useTitle } from '@/ui/Page';
import { Cancelled } from '../calls/Amendments';
import { boundCallQuery } from '../calls/calls';
import type { CallView } from '../calls/types';
import { applicationQuery } from './applications';
import { Defects } from './Defects';
import { SectionList } from './SectionList';
import { EDITABLE, type ApplicationView } from './types';
import { useSectionAutosave, WorkspaceContext } from './workspace';
import { applicationWords } from './words';
import './workspace.css';

export function Component() {
  const { applicationId = '' } = useParams();
  const application = useQuery({ ...applicationQuery(applicationId), refetchOnWindowFocus: false });
  return (
    <Loaded query={application}>
      {(found) =>
        EDITABLE.has(found.state) ? <WithCall application={found} /> : <Navigate to={afterwards(found)} replace />
      }
    </Loaded>
  );
}

/** What can no longer be written has just been submitted, or is looked at. */
const afterwards = ({ id, state, receipt }: ApplicationView) =>
  receipt && (state === 'SUBMITTED' || state === 'RECOMMENDED') ? `/applications/${id}/receipt` : `/applications/${id}`;

function WithCall({ application }: { application: ApplicationView }) {
  const call = useQuery(boundCallQuery(application));
  return (
    <Loaded query={call}>
      {(found) => <WorkspaceFrame key={application.id} application={application} call={found} />}
    </Loaded>
  );
}

function WorkspaceFrame({ application, call }: { application: ApplicationView; call: CallView }) {
  const say = useWords(applicationWords);
  const { title } = useLocalised();
  const autosave = useSectionAutosave(application);
  const name = application.title || say('untitled');
  useTitle(name);
  return (
    <WorkspaceContext value={{ application, call, autosave }}>
      <div className="page is-wide workspace">
        <header className="workspace-head">
          <div>
            <p className="faint">
              {title(call)} · {say('deadline')} <Deadline at={call.deadlineAt} />
            </p>
            <h1>{name}</h1>
          </div>
          <SaveState status={autosave.status} />
        </header>
        <Cancelled call={call} />
        <SaveNotices autosave={autosave} />
        <Defects application={application} />
        <div className="workspace-body">
          <SectionList />
          <div className="workspace-main">
            <Outlet />
          </div>
        </div>
      </div>
    </WorkspaceContext>
  );
}
