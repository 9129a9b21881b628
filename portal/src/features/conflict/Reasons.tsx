import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { RelationLink, ScreenedReason } from './screening';
import { screeningWords } from './words';
import './conflict.css';

/** Every reason with what it rests on. */
export function Reasons({ reasons }: { reasons: ScreenedReason[] }) {
  return (
    <ul className="reasons">
      {reasons.map((one, index) => (
        <Reason key={index} reason={one} />
      ))}
    </ul>
  );
}

function Reason({ reason }: { reason: ScreenedReason }) {
  const say = useWords(screeningWords);
  const { pick } = useLocalised();
  const evidence = [
    reason.unit,
    reason.share && `${reason.share}%`,
    reason.from && say('since', { from: reason.from }),
    reason.to && say('until', { to: reason.to }),
    reason.text,
  ].filter(Boolean);
  return (
    <li>
      <strong>{pick(reason.reasonZh, reason.reasonEn)}</strong>{' '}
      <span className="faint small">{[say(`source.${reason.source}`), ...evidence].join(' · ')}</span>
      {reason.chain.length > 0 && (
        <ol className="chain small" aria-label={say('chain')}>
          {reason.chain.map((link, index) => (
            <li key={index}>
              <Link link={link} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function Link({ link }: { link: RelationLink }) {
  const say = useWords(screeningWords);
  const uscc = link.name ?? link.uscc;
  const other = link.otherName ?? link.otherUscc;
  const { share } = link;
  switch (link.kind) {
    case 'PARENT':
    case 'SUBSIDIARY':
    case 'SAME_CONTROLLER':
      return <>{say(`tie.${link.kind}`, { other, uscc })}</>;
    default:
      return <>{say('holds', { other, uscc, share: share ?? '?' })}</>;
  }
}
