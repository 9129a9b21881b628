import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { History, type HistoryEntry } from '@/ui/History';
import type { CallView } from '../calls/types';
import { EditsView } from './EditsView';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

/** What this service knows of the course of an application; the facts of all services are on its timeline. */
export function ApplicationHistory({ application, call }: { application: ApplicationView; call: CallView }) {
  const say = useWords(applicationWords);
  const { of, title } = useLocalised();
  const { has } = useSession();
  const saved = Object.entries(application.sections)
    .filter(([, section]) => section.savedAt)
    .sort(([, left], [, right]) => left.savedAt!.localeCompare(right.savedAt!))
    .at(-1);
  const section = saved && call.form.sections.find((one) => one.code === saved[0]);
  const entries: (HistoryEntry | false)[] = [
    saved !== undefined && {
      id: 'saved',
      at: saved[1].savedAt,
      what: say('saved', { section: section ? title(section) : saved[0] }),
    },
    Boolean(application.submittedAt) && {
      id: 'submitted',
      at: application.submittedAt,
      what: say('submitted'),
      more: application.number,
    },
    Boolean(application.progress) && { id: 'progress', at: application.progress?.at, what: of(application.progress) },
  ];
  return (
    <div className="stack">
      <div className="panel">
        <History entries={entries.filter((entry): entry is HistoryEntry => Boolean(entry))} />
        {application.submittedAt && (
          <p>
            <Link to={`/timelines/${application.id}`}>{say('timeline')}</Link>{' '}
            <span className="faint small">{say('timelineText')}</span>
          </p>
        )}
      </div>
      {has('applicant') && <EditsView applicationId={application.id} call={call} />}
    </div>
  );
}
