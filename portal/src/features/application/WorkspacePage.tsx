import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Restored } from '@/autosave/SaveNotices';
import { SaveState } from '@/autosave/SaveState';
import { Deadline } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { useTitle } from '@/ui/Page';
import { Cancelled } from '../calls/Amendments';
import { boundCallQuery } from '../calls/calls';
import type { CallView } from '../calls/types';
import { applicationQuery } from './applications';
import { Colleagues } from './Colleagues';
import { Conflicts } from './Conflicts';
import { Copied } from './Copied';
import { Defects } from './Defects';
import { SectionList } from './SectionList';
import { TakenBack } from './TakenBack';
import { useColleagues } from './together';
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
  const { section } = useParams();
  const autosave = useSectionAutosave(application);
  const present = useColleagues(application, autosave, section);
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
          <div className="workspace-saved">
            <Colleagues present={present} call={call} />
            <SaveState status={autosave.status} />
          </div>
        </header>
        <Cancelled call={call} />
        <TakenBack application={application} />
        <Copied call={call} />
        <Restored show={autosave.restored && autosave.status.kind !== 'saved'} />
        <Conflicts call={call} autosave={autosave} />
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
