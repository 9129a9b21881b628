import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Restored } from '@/autosave/SaveNotices';
import { SaveState } from '@/autosave/SaveState';
import { Deadline } from '@/ui/DateTime';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Panel, useTitle } from '@/ui/Page';
import { applicationQuery } from '../application/applications';
import { Conflicts } from '../application/Conflicts';
import { ContentView } from '../application/ContentView';
import { PublicState } from '../application/PublicState';
import type { ApplicationView } from '../application/types';
import { Cancelled } from '../calls/Amendments';
import { boundCallQuery } from '../calls/calls';
import type { BoundCall } from '../calls/types';
import { Decline } from './Decline';
import { PartForm } from './PartForm';
import { PartnerList } from './PartnerList';
import { partnersQuery, partQuery, type Part } from './partners';
import { SignOff } from './SignOff';
import { SignPanel } from './SignPanel';
import { usePartAutosave } from './part';
import { partnerWords } from './words';
import '../application/workspace.css';

/** What a partner does with an application of somebody else: write its own part, read the rest, sign or decline. */
export function Component() {
  const { applicationId = '', partnerId = '' } = useParams();
  const part = useQuery({ ...partQuery(applicationId, partnerId), refetchOnWindowFocus: 'always' });
  const application = useQuery(applicationQuery(applicationId));
  return (
    <Loaded query={part}>
      {(own) => <Loaded query={application}>{(found) => <WithCall part={own} application={found} />}</Loaded>}
    </Loaded>
  );
}

function WithCall({ part, application }: { part: Part; application: ApplicationView }) {
  const call = useQuery(boundCallQuery(application));
  return (
    <Loaded query={call}>
      {(found) => <PartPage key={part.partnerId} part={part} application={application} call={found} />}
    </Loaded>
  );
}

function PartPage({ part, application, call }: { part: Part; application: ApplicationView; call: BoundCall }) {
  const say = useWords(partnerWords);
  const { title } = useLocalised();
  const autosave = usePartAutosave(part);
  const partners = useQuery(partnersQuery(application.id));
  const name = application.title || say('untitled');
  useTitle(name);
  const answers = Object.fromEntries(
    Object.entries(application.sections).map(([code, section]) => [code, section.answers]),
  );
  return (
    <div className="page is-wide workspace">
      <header className="workspace-head">
        <div>
          <p className="faint">
            {title(call)} · {say('deadline')} <Deadline at={call.deadlineAt} />
          </p>
          <h1>{name}</h1>
        </div>
        <div className="workspace-saved">
          <SignOff state={part.state} />
          {part.mayWrite && <SaveState status={autosave.status} />}
        </div>
      </header>
      <Cancelled call={call} />
      <Restored show={autosave.restored && autosave.status.kind !== 'saved'} />
      <Conflicts call={call} autosave={autosave} row={part.list} />
      <div className="stack">
        <Panel>
          <Facts
            facts={[
              [say('leadUnit'), application.organisationName],
              [say('own'), part.organisationName],
              [say('progress'), <PublicState application={application} />],
            ]}
          />
        </Panel>
        <PartForm part={part} call={call} autosave={autosave} />
        <SignPanel part={part} call={call} application={application} autosave={autosave} />
        {part.maySign && <Decline part={part} />}
        <Panel title={say('title')}>
          <Loaded query={partners}>{(found) => <PartnerList partners={found} />}</Loaded>
        </Panel>
        <h2>{say('theRest')}</h2>
        <ContentView call={call} application={application} answers={answers} />
      </div>
    </div>
  );
}
