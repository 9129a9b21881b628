import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { Panel } from '@/ui/Page';
import { leftOf, sharesQuery, type Share } from './shares';
import { endorsementWords } from './words';

/** What the unit still may recommend to which call, and until when. */
export function Shares() {
  const say = useWords(endorsementWords);
  const shares = useQuery(sharesQuery);
  const waiting = shares.data?.filter((share) => share.waiting > 0) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Panel title={say('shares')}>
      <ul className="stack-small">
        {waiting.map((share) => (
          <ShareLine key={share.callId + share.unitId} share={share} />
        ))}
      </ul>
    </Panel>
  );
}

function ShareLine({ share }: { share: Share }) {
  const say = useWords(endorsementWords);
  const { pick } = useLocalised();
  const left = leftOf(share);
  return (
    <li className="row share-line">
      <Link to={`?callId=${share.callId}`}>{pick(share.callTitleZh, share.callTitleEn)}</Link>
      <span className="figures">{say('shareWaiting', { count: share.waiting })}</span>
      <span className="figures">
        {left === undefined ? say('shareUnlimited') : say('shareLeft', { left, quota: share.quota ?? 0 })}
      </span>
      {share.deadlineAt &&
        (share.over ? <span className="bad">{say('shareOver')}</span> : <Deadline at={share.deadlineAt} />)}
    </li>
  );
}
