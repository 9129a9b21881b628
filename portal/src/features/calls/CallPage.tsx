import { enumerate } from '@/app/i18n/punctuation';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Deadline, DateTime } from '@/ui/DateTime';
import type { Fact } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { StateTag, Tag } from '@/ui/StateTag';
import { Amendments, Cancelled } from './Amendments';
import { callQuery } from './calls';
import { CallBoard } from './CallBoard';
import { CallForm } from './CallForm';
import { CallRules } from './CallRules';
import { programmeWords } from './programme/words';
import { phaseOf } from './phase';
import { Qualification } from './Qualification';
import { CallSteering } from './CallSteering';
import { useCallTerms } from './terms';
import type { CallView } from './types';
import { callWords } from './words';

export function Component() {
  const { callId = '' } = useParams();
  const call = useQuery(callQuery(callId));
  return <Loaded query={call}>{(found) => <Call call={found} />}</Loaded>;
}

function Call({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { title } = useLocalised();
  const { has } = useSession();
  const facts = useFacts(call);
  const phase = phaseOf(call, serverNow());
  const watching = has('officer', 'auditor', 'admin') && phase !== 'DRAFT';
  return (
    <ObjectPage
      number={call.code}
      title={title(call)}
      state={
        <>
          <StateTag kind="call" state={phase} />
          {call.sandbox && <Tag tone="warn">{say('sandbox')}</Tag>}
        </>
      }
      action={has('officer') && <CallSteering call={call} />}
      facts={facts}
      tabs={[
        watching && { key: 'progress', label: say('progress'), content: <CallBoard callId={call.id} /> },
        { key: 'rules', label: say('rules'), content: <CallRules call={call} /> },
        call.amendments.length > 0 && {
          key: 'amendments',
          label: say('amendments'),
          content: <Amendments call={call} />,
        },
        { key: 'form', label: say('form'), content: <CallForm call={call} /> },
      ]}
    >
      <Cancelled call={call} />
      {has('applicant') && phase !== 'CANCELLED' && <Qualification call={call} phase={phase} />}
    </ObjectPage>
  );
}

function useFacts(call: CallView): Fact[] {
  const say = useWords(callWords);
  const programme = useWords(programmeWords);
  const terms = useCallTerms();
  const kinds = call.eligibility?.organisationKinds ?? [];
  const prefix = call.eligibility?.regionPrefix;
  return [
    // Nothing is left of the time of a cancelled call.
    [say('deadlineAt'), call.cancellation ? <DateTime at={call.deadlineAt} /> : <Deadline at={call.deadlineAt} />],
    [say('opensAt'), <DateTime at={call.opensAt} />],
    [say('maxAward'), <Money value={call.budget.maxAward} />],
    [say('total'), <Money value={call.budget.total} />],
    [say('instrument'), terms.instrument(call.instrument)],
    [say('clause'), say('clauseNo', { clause: call.clause })],
    [say('kinds'), kinds.length ? enumerate(kinds.map(terms.kind)) : say('anyKind')],
    [say('region'), prefix ? say('regionPrefix', { prefix }) : say('anyKind')],
    ...(call.quota ? [[programme('quota'), programme('quotaCount', { count: call.quota })] as Fact] : []),
    ...(call.sealedUntilDeadline ? [[programme('opening'), programme('sealed')] as Fact] : []),
    [say('lead_department'), enumerate(call.leadDepartments) || '—'],
    [say('responsible'), enumerate(call.responsibleDepartments) || '—'],
  ];
}
