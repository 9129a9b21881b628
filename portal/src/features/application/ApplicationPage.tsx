import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime, Day, Deadline } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { AvoidanceRequests } from '../avoidance/AvoidanceRequests';
import { avoidanceWords } from '../avoidance/words';
import { Cancelled } from '../calls/Amendments';
import { boundCallQuery } from '../calls/calls';
import type { BoundCall } from '../calls/types';
import { AnswerReclassification } from '../reclassification/AnswerReclassification';
import { useFindingTabs } from '../formal-check/useFindingTabs';
import { useHearingTab } from '../objection/Hearings';
import { PartnerList } from '../partner/PartnerList';
import { partnersQuery } from '../partner/partners';
import { partnerWords } from '../partner/words';
import { useAppearanceTab } from '../meeting/AppearanceTab';
import { useFeedbackTab } from '../round/FeedbackTab';
import { applicationQuery, bundleAddress, documentAddress } from './applications';
import { ApplicationHistory } from './ApplicationHistory';
import { ContentView } from './ContentView';
import { Defects } from './Defects';
import { FileList } from './FileList';
import { PublicState } from './PublicState';
import { awaitsFormalCheck, EDITABLE, isGivenBack, type ApplicationView } from './types';
import { FollowCall } from './FollowCall';
import { Reopen } from './Reopen';
import { TakenBack } from './TakenBack';
import { Withdraw } from './Withdraw';
import { applicationWords } from './words';

export function Component() {
  const { applicationId = '' } = useParams();
  const application = useQuery(applicationQuery(applicationId));
  return <Loaded query={application}>{(found) => <WithCall application={found} />}</Loaded>;
}

function WithCall({ application }: { application: ApplicationView }) {
  const call = useQuery(boundCallQuery(application));
  return <Loaded query={call}>{(found) => <Application application={application} call={found} />}</Loaded>;
}

function Application({ application, call }: { application: ApplicationView; call: BoundCall }) {
  const say = useWords(applicationWords);
  const sayPartner = useWords(partnerWords);
  const sayAvoidance = useWords(avoidanceWords);
  const { of, title, language } = useLocalised();
  const { has } = useSession();
  const hearings = useHearingTab(application.id, has('applicant') && !application.partner);
  const feedback = useFeedbackTab(application.id, has('applicant') && !application.partner);
  const appearances = useAppearanceTab(application.id, has('applicant') && !application.partner);
  const findings = useFindingTabs(application.id, has('officer'));
  const answers = Object.fromEntries(
    Object.entries(application.sections).map(([code, section]) => [code, section.answers]),
  );
  return (
    <ObjectPage
      number={application.number}
      title={application.title || say('untitled')}
      state={<PublicState application={application} />}
      nextStep={of(application.nextStep)}
      owedBy={application.owedBy === 'NOBODY' ? undefined : say(`owed.${application.owedBy}`)}
      action={<PrimaryAction application={application} call={call} />}
      facts={[
        [say('callTitle'), <Link to={`/calls/${call.id}`}>{title(call)}</Link>],
        [say('organisation'), application.organisationName],
        [say('requested'), <Money value={application.requested} />],
        application.correctionDueOn ? [say('correctionDue'), <Day on={application.correctionDueOn} />] : undefined,
        application.reason ? [say('lastReason'), application.reason] : undefined,
        application.submittedAt
          ? [say('submittedAt'), <DateTime at={application.submittedAt} />]
          : [
              say('deadline'),
              call.cancellation ? <DateTime at={call.deadlineAt} /> : <Deadline at={call.deadlineAt} />,
            ],
      ]}
      tabs={[
        {
          key: 'content',
          label: say('content'),
          content: <ContentView call={call} application={application} answers={answers} />,
        },
        {
          key: 'files',
          label: say('files'),
          count: application.attachments.length,
          content: (
            <div className="panel">
              <FileList application={application} slots={call.attachments} />
            </div>
          ),
        },
        call.consortium?.partnersSign && {
          key: 'partners',
          label: sayPartner('title'),
          content: <PartnersTab applicationId={application.id} />,
        },
        !application.partner && {
          key: 'history',
          label: say('history'),
          content: <ApplicationHistory application={application} call={call} />,
        },
        appearances,
        hearings,
        feedback,
        has('applicant') &&
          !application.partner &&
          application.state === 'FORMAL_PASSED' && {
            key: 'avoidance',
            label: sayAvoidance('title'),
            content: <AvoidanceRequests applicationId={application.id} />,
          },
        ...findings,
      ]}
    >
      <Cancelled call={call} />
      <TakenBack application={application} />
      {!application.partner && (
        <>
          <p className="row no-print">
            <a href={documentAddress(application.id, language)}>{say('savePdf')}</a>
            <a href={bundleAddress(application.id, language)}>{say('saveBundle')}</a>
            {has('applicant') && application.state === 'FORMAL_PASSED' && (
              <Link to={`/ethics/new?applicationId=${application.id}`}>{say('beginEthics')}</Link>
            )}
          </p>
          <FollowCall application={application} call={call} />
        </>
      )}
      <Defects application={application} />
      {has('applicant') && ['SUBMITTED', 'RECOMMENDED'].includes(application.state) && (
        <AnswerReclassification application={application} call={call} />
      )}
    </ObjectPage>
  );
}

function PartnersTab({ applicationId }: { applicationId: string }) {
  const partners = useQuery(partnersQuery(applicationId));
  return (
    <div className="panel">
      <Loaded query={partners}>{(found) => <PartnerList partners={found} />}</Loaded>
    </div>
  );
}

/** What answers a cancelled call can only be taken back. */
function PrimaryAction({ application, call }: { application: ApplicationView; call: BoundCall }) {
  const say = useWords(applicationWords);
  const { has } = useSession();
  if (has('officer') && !call.cancellation && awaitsFormalCheck(application))
    return <FormalCheckLink id={application.id} />;
  if (!has('applicant') || application.partner) return null;
  return (
    <>
      {['SUBMITTED', 'RECOMMENDED'].includes(application.state) && <Reopen application={application} call={call} />}
      {['DRAFT', 'SUBMITTED', 'SENT_BACK'].includes(application.state) && <Withdraw application={application} />}
      {application.receipt && (
        <Link to={`/applications/${application.id}/receipt`}>
          <Button>{say('receipt')}</Button>
        </Link>
      )}
      {EDITABLE.has(application.state) && !Boolean(call.cancellation) && (
        <Link to={`/applications/${application.id}/edit`}>
          <Button type="primary">{say(isGivenBack(application) ? 'correct' : 'continue')}</Button>
        </Link>
      )}
    </>
  );
}

function FormalCheckLink({ id }: { id: string }) {
  const say = useWords(applicationWords);
  return (
    <Link to={`/formal-checks/${id}`}>
      <Button type="primary">{say('formalCheck')}</Button>
    </Link>
  );
}
