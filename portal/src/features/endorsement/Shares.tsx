import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { Panel } from '@/ui/Page';
import { leftOf, sharesQuery, type Share } from './shares';
import { endorsementWords } from './words';
import '../listing/listing.css';

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
    <li className="share-line">
      <div>
        <Link to={`/endorsements?callId=${share.callId}`}>{pick(share.callTitleZh, share.callTitleEn)}</Link>
        <div className="faint small figures">{say('shareWaiting', { count: share.waiting })}</div>
      </div>
      <div>
        <Used share={share} />
        <span className="small figures">
          {left === undefined ? say('shareUnlimited') : say('shareLeft', { left, quota: share.quota ?? 0 })}
        </span>
      </div>
      <div className="share-when">
        {share.over ? (
          <span className="bad">{say('shareOver')}</span>
        ) : share.deadlineAt ? (
          <Deadline at={share.deadlineAt} />
        ) : (
          <span className="faint small">{say('shareNoDeadline')}</span>
        )}
      </div>
    </li>
  );
}

/** How much of the quota is used, to be seen at a glance; the figures beside it say the same. */
function Used({ share }: { share: Share }) {
  if (share.quota == null) return null;
  const used = Math.min(1, share.recommended / share.quota);
  return (
    <span className={`share-bar${used === 1 ? ' is-full' : ''}`} aria-hidden="true">
      <span style={{ width: `${used * 100}%` }} />
    </span>
  );
}
