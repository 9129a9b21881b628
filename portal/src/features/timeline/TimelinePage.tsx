import { enumerate } from '@/app/i18n/punctuation';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Complete } from './TimelinesPage';
import { FactLine } from './FactLine';
import { timelineQuery, type TimelineEntry, type TimelineView } from './timelines';
import { timelineWords } from './words';
import './timeline.css';

export function Component() {
  const { applicationId = '' } = useParams();
  const timeline = useQuery(timelineQuery(applicationId));
  return <Loaded query={timeline}>{(found) => <Timeline timeline={found} />}</Loaded>;
}

function Timeline({ timeline }: { timeline: TimelineView }) {
  const say = useWords(timelineWords);
  const { of, pick } = useLocalised();
  return (
    <ObjectPage
      number={timeline.number}
      title={timeline.title || say('untitled')}
      state={<Complete complete={timeline.complete} />}
      facts={[
        [say('outcome'), say(`outcome.${timeline.outcome}`)],
        [say('organisation'), timeline.organisationName ?? '—'],
        [say('call'), pick(timeline.callTitleZh, timeline.callTitleEn)],
        [say('submittedAt'), <DateTime at={timeline.submittedAt} />],
        [say('state'), say('entries', { count: timeline.entries.length })],
      ]}
    >
      {timeline.missing.length > 0 && (
        <div className="notice-box is-warn">
          <Icon name="warn" />
          <div>{say('missing', { missing: enumerate(timeline.missing.map(of)) })}</div>
        </div>
      )}
      <ol className="timeline">
        {timeline.entries.map((entry) => (
          <Entry key={entry.eventId} entry={entry} />
        ))}
      </ol>
    </ObjectPage>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const say = useWords(timelineWords);
  const { pick } = useLocalised();
  const key = `service.${entry.service}`;
  const service = (timelineWords.keys as readonly string[]).includes(key)
    ? say(key as 'service.applicant')
    : entry.service;
  return (
    <li className={`timeline-entry is-${entry.service}`}>
      <div className="timeline-when">
        <DateTime at={entry.at} />
      </div>
      <div className="timeline-mark" aria-hidden />
      <div className="timeline-what">
        <strong>{pick(entry.zh, entry.en)}</strong>
        <span className="timeline-service">{service}</span>
        <FactLine facts={entry.facts} />
        <details>
          <summary>{say('facts')}</summary>
          <p className="small faint figures">
            {entry.type} · {say('sequence', { sequence: entry.sequence })}
            {entry.actor && ` · ${say('by', { actor: entry.actor })}`}
          </p>
          <pre className="code">{JSON.stringify(entry.facts, null, 2)}</pre>
        </details>
      </div>
    </li>
  );
}
