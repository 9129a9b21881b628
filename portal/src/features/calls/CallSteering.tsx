import { Link } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { download } from '@/ui/download';
import { grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { AmendCall } from './AmendCall';
import { callsKey, closeCall, publishCall } from './calls';
import { CancelCall } from './CancelCall';
import { definitionOf, written } from './definition';
import type { CallView } from './types';
import { callWords } from './words';

/** What an officer may do with a call in its state; what is final asks for its code to be typed. */
export function CallSteering({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { title } = useLocalised();
  const publication = useAct({ perform: publishCall, refreshes: [callsKey] });
  const closing = useAct({ perform: closeCall, refreshes: [callsKey] });
  if (call.state === 'DRAFT') {
    return (
      <>
        <Keeping call={call} />
        <Link to={`/calls/${call.id}/edit`}>
          <Button>{say('edit')}</Button>
        </Link>
        <Link to={`/calls/${call.id}/trials`}>
          <Button>{say('testRun')}</Button>
        </Link>
        <TypedConfirm
          title={say('publishTitle', { title: title(call) })}
          consequence={say('publishConsequence', { total: grouped(call.budget.total.amount) })}
          expected={call.code}
          actionLabel={say('publish')}
          busy={publication.isPending}
          problem={publication.error}
          onConfirm={() => publication.mutateAsync(call)}
          trigger={(open) => (
            <Button type="primary" onClick={open}>
              {say('publish')}
            </Button>
          )}
        />
      </>
    );
  }
  if (call.state === 'CLOSED' || call.state === 'CANCELLED') return <Keeping call={call} />;
  return (
    <>
      <Keeping call={call} />
      <AmendCall key={call.version} call={call} />
      <CancelCall call={call} />
      {call.sandbox && (
        <TypedConfirm
          title={say('closeTitle', { title: title(call) })}
          consequence={say('closeConsequence')}
          expected={call.code}
          actionLabel={say('close')}
          busy={closing.isPending}
          problem={closing.error}
          onConfirm={() => closing.mutateAsync(call)}
          trigger={(open) => <Button onClick={open}>{say('close')}</Button>}
        />
      )}
    </>
  );
}

/** A call can be kept as a file, and another one begun from it, in every state. */
function Keeping({ call }: { call: CallView }) {
  const say = useWords(callWords);
  return (
    <>
      <Button onClick={() => download(`${call.code}.yaml`, 'application/yaml', written(definitionOf(call)))}>
        {say('exportFile')}
      </Button>
      <Link to={`/calls/new?from=${call.id}`}>
        <Button>{say('copy')}</Button>
      </Link>
      <Link to={`/calls/${call.id}/comparison`}>
        <Button>{say('compare')}</Button>
      </Link>
    </>
  );
}
