import { useLocalised } from '@/app/i18n/localised';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Icon } from '@/ui/icons';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { placeName } from './place';
import type { CallView } from './types';
import { callWords } from './words';

/** Why a call was cancelled, above everything else that could be read as if it still went on. */
export function Cancelled({ call }: { call: CallView }) {
  const say = useWords(callWords);
  if (!call.cancellation) return null;
  return (
    <div className="notice-box is-warn">
      <Icon name="warn" />
      <div>
        <p>{say('cancelledText', { reason: call.cancellation.reason })}</p>
        <DateTime at={call.cancellation.at} />
      </div>
    </div>
  );
}

/** How a public call was amended: when, what for, and why; the newest first. */
export function Amendments({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { language } = useLocalised();
  return (
    <Panel title={say('amendments')}>
      <ul className="stack">
        {call.amendments.toReversed().map((amendment) => (
          <li key={amendment.callVersion}>
            <p>
              <Tag tone="active">{say(`amendment.${amendment.kind}`)}</Tag> <DateTime at={amendment.at} />
            </p>
            <p className="prose">{amendment.reason}</p>
            <p className="faint small">
              {enumerate(amendment.changes.map((pointer) => placeName(call, pointer, language)))}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
