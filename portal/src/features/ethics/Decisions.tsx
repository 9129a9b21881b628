import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { DateTime, Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Panel } from '@/ui/Page';
import type { EthicsView } from './ethics';
import { ethicsWords } from './words';

/** Every decision as it was made; the last one can be printed as a letter. */
export function Decisions({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  if (review.decisions.length === 0) return <EmptyState title={say('none')} />;
  return (
    <div className="stack">
      {review.decisions.toReversed().map((decision, index) => (
        <Panel
          key={decision.decidedAt}
          title={pick(decision.outcomeZh, decision.outcomeEn)}
          extra={index === 0 && <Link to={`/ethics/${review.summary.id}/letter`}>{say('letter')}</Link>}
        >
          <p className="faint small">
            <DateTime at={decision.decidedAt} />
            {decision.voices != null && ` · ${say('voices', { voices: decision.voices, whole: decision.whole ?? 0 })}`}
          </p>
          <p className="long-text">{decision.reason}</p>
          {decision.conditions && (
            <>
              <h3>{say('conditions')}</h3>
              <p className="long-text">{decision.conditions}</p>
            </>
          )}
        </Panel>
      ))}
    </div>
  );
}

/** What follows an approval, and what was said on the way. */
export function Follow({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  return (
    <div className="stack">
      <Panel title={say('followUps')}>
        {review.followUps.length === 0 ? (
          <p className="faint">—</p>
        ) : (
          <ul className="lines">
            {review.followUps.map((followUp) => (
              <li key={followUp.reportedAt}>
                <span>
                  {say('followUpDue')} <Day on={followUp.dueOn} />
                </span>
                <span className="faint small">
                  {say('reportedAt')} <DateTime at={followUp.reportedAt} />
                </span>
                <span className="line-wide long-text">{followUp.report}</span>
                <span className="line-wide">
                  {say('finding')}：{followUp.finding ?? say('waits')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {review.notes.length > 0 && (
        <Panel title={say('notes')}>
          <ul className="lines">
            {review.notes.map((note) => (
              <li key={note.at}>
                <strong>{say(`note.${note.kind}` as 'note.APPEAL')}</strong>
                <DateTime at={note.at} />
                <span className="line-wide long-text">{note.text}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
