import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '@/ui/Loaded';
import { callQuery } from './calls';
import { copyOf, definitionOf } from './definition';
import { CallEditor } from './editor/CallEditor';
import { callTemplate } from './template';

/** A call to write: a new one, a copy of another, or a draft. */
export function Component() {
  const { callId } = useParams();
  const [search] = useSearchParams();
  const from = search.get('from');
  if (callId) return <ExistingCall key={callId} callId={callId} />;
  return from ? <CopiedCall callId={from} /> : <CallEditor initial={callTemplate(new Date())} />;
}

function CopiedCall({ callId }: { callId: string }) {
  const call = useQuery({ ...callQuery(callId), refetchOnWindowFocus: false });
  return <Loaded query={call}>{(found) => <CallEditor initial={copyOf(found)} />}</Loaded>;
}

function ExistingCall({ callId }: { callId: string }) {
  const call = useQuery({ ...callQuery(callId), refetchOnWindowFocus: false, refetchOnMount: 'always' });
  return <Loaded query={call}>{(found) => <CallEditor call={found} initial={definitionOf(found)} />}</Loaded>;
}
