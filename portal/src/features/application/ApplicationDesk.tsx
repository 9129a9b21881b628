import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Desk } from '@/ui/Desk';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { useTitle } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { TabPanel, type Tab } from '@/ui/Tabs';
import { boundCallQuery } from '../calls/calls';
import type { CallView } from '../calls/types';
import { applicationQuery } from './applications';
import { ContentView } from './ContentView';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

interface ApplicationDeskProps {
  applicationId: string;
  label: string;
  /** What else is looked at beside the answers. */
  tabs?: Tab[];
  children: (application: ApplicationView, call: CallView) => ReactNode;
}

/** An application on the left with whatever has to be decided about it on the right. */
export function ApplicationDesk({ applicationId, label, tabs = [], children }: ApplicationDeskProps) {
  const application = useQuery(applicationQuery(applicationId));
  const call = useQuery({
    ...boundCallQuery(application.data ?? { callId: '', callVersion: 0 }),
    enabled: Boolean(application.data),
  });
  return (
    <Loaded query={application}>
      {(found) => (
        <Loaded query={call}>
          {(definition) => (
            <Desk
              label={label}
              head={<Head application={found} call={definition} />}
              left={
                <Left
                  tabs={tabs}
                  content={<ContentView call={definition} application={found} answers={answersOf(found)} />}
                />
              }
              right={children(found, definition)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The answers, and beside them what else there is to look at. */
function Left({ content, tabs }: { content: ReactNode; tabs: Tab[] }) {
  const say = useWords(applicationWords);
  return tabs.length === 0 ? (
    content
  ) : (
    <TabPanel tabs={[{ key: 'content', label: say('content'), content }, ...tabs]} />
  );
}

const answersOf = (application: ApplicationView) =>
  Object.fromEntries(Object.entries(application.sections).map(([code, section]) => [code, section.answers]));

function Head({ application, call }: { application: ApplicationView; call: CallView }) {
  const say = useWords(applicationWords);
  const { title } = useLocalised();
  useTitle(application.title || say('untitled'));
  return (
    <>
      <p className="faint">
        <span className="figures">{application.number}</span> · {title(call)}
      </p>
      <h1>{application.title || say('untitled')}</h1>
      <div className="row">
        <StateTag kind="application" state={application.state} />
        <span>{application.organisationName}</span>
        <Money value={application.requested} />
      </div>
    </>
  );
}
