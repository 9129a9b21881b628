import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { ProblemView } from '@/ui/ProblemView';
import { Tag } from '@/ui/StateTag';
import { overlapsQuery, type Finding } from './overlaps';
import { overlapWords } from './words';
import './overlap.css';

/** What an application has in common with others, with the passages beside each other. */
export function OverlapPanel({ applicationId }: { applicationId: string }) {
  const say = useWords(overlapWords);
  const { data, error, refetch } = useQuery(overlapsQuery(applicationId));
  return (
    <section className="stack-small" aria-label={say('title')}>
      <div>
        <h2>{say('title')}</h2>
        <p className="hint">{say('lead')}</p>
      </div>
      {error && !data && <ProblemView problem={error} onRetry={() => void refetch()} />}
      {data && !data.compared && <p role="status">{say('waiting')}</p>}
      {data?.compared && data.findings.length === 0 && <p>{say('none')}</p>}
      <ul className="overlaps">
        {data?.findings.map((finding) => (
          <li key={finding.otherId + finding.kind}>
            <FindingView finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const HUNDREDTHS = 100;

function FindingView({ finding }: { finding: Finding }) {
  const say = useWords(overlapWords);
  const percent = Math.round(finding.shareBp / HUNDREDTHS);
  return (
    <>
      <div className="row">
        <Tag tone="warn">{say(`kind.${finding.kind}`)}</Tag>
        {finding.shareBp > 0 && (
          <span className="figures">{say(finding.ofThis ? 'shareThis' : 'shareOther', { percent })}</span>
        )}
      </div>
      <Link to={`/applications/${finding.otherId}`}>{finding.otherTitle}</Link>
      <div className="faint small">
        <span className="figures">{finding.otherNumber}</span> · {finding.otherOrganisation} ·{' '}
        <DateTime at={finding.otherSubmittedAt} />
      </div>
      {finding.passages.length > 0 && (
        <details>
          <summary>{say('passages', { count: finding.passages.length })}</summary>
          {finding.passages.map((passage, index) => (
            <div key={index} className="passage">
              <figure>
                <figcaption className="faint small">{say('here')}</figcaption>
                <blockquote>{passage.text}</blockquote>
              </figure>
              <figure>
                <figcaption className="faint small">{say('there')}</figcaption>
                <blockquote>{passage.otherText}</blockquote>
              </figure>
            </div>
          ))}
          <p className="faint small">{say('method', { method: finding.method })}</p>
        </details>
      )}
    </>
  );
}
