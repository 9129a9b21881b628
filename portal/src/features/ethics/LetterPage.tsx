import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { useTitle } from '@/ui/Page';
import { ethicsQuery, letterAddress, type EthicsView } from './ethics';
import { ethicsWords } from './words';
import '../application/workspace.css';
import './ethics.css';

export function Component() {
  const { reviewId = '' } = useParams();
  const review = useQuery(ethicsQuery(reviewId));
  return <Loaded query={review}>{(found) => <Letter review={found} />}</Loaded>;
}

/** The letter of decision (审查决定书), to be printed. */
function Letter({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const { summary, rules } = review;
  useTitle(say('letter'));
  const decision = review.decisions.at(-1);
  if (!decision) return <EmptyState title={say('none')} />;
  return (
    <article className="page is-narrow ethics-letter">
      <div className="row no-print">
        <Link to={`/ethics/${summary.id}?tab=decisions`}>{summary.applicationTitle}</Link>
        <a href={letterAddress(summary.id)} download>
          {say('savePdf')}
        </a>
        <Button onClick={() => print()}>{say('print')}</Button>
      </div>
      <h1>
        {pick(summary.committeeName, summary.committeeNameEn ?? summary.committeeName)}
        <br />
        {say('letter')}
      </h1>
      <Facts
        facts={[
          [say('application'), `${summary.applicationNumber} ${summary.applicationTitle}`],
          [say('organisation'), summary.organisationName],
          [say('tab.rules'), `${pick(rules.zh, rules.en)}（${rules.documentNo}）`],
          [
            say('tab.decisions'),
            <strong>
              {pick(decision.outcomeZh, decision.outcomeEn)}
              {decision.voices != null &&
                `（${say('voices', { voices: decision.voices, whole: decision.whole ?? 0 })}）`}
            </strong>,
          ],
        ]}
      />
      <h2>{say('decisionReason')}</h2>
      <p className="long-text">{decision.reason}</p>
      {decision.conditions && (
        <>
          <h2>{say('conditions')}</h2>
          <p className="long-text">{decision.conditions}</p>
        </>
      )}
      <p>
        {pick(summary.committeeName, summary.committeeNameEn ?? summary.committeeName)}{' '}
        <DateTime at={decision.decidedAt} />
      </p>
    </article>
  );
}
