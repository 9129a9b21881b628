import { useQuery } from '@tanstack/react-query';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { enumerate } from '@/app/i18n/punctuation';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Tag } from '@/ui/StateTag';
import { RecordVisit } from './RecordVisit';
import { addFile, fileAddress, visitsKey, visitsQuery, type SiteVisit } from './visits';
import { visitWords } from './words';

const tones = { CONFIRMED: 'good', DOUBTFUL: 'warn', REFUTED: 'bad' } as const;

/** Who looked at the applicant's place, when, and what was found. */
export function SiteVisits({ applicationId }: { applicationId: string }) {
  const say = useWords(visitWords);
  const { data } = useQuery(visitsQuery(applicationId));
  return (
    <section className="stack-small" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {data?.length === 0 && <p>{say('none')}</p>}
      <ul className="stack-small">
        {data?.map((visit) => (
          <li key={visit.id}>
            <Visit applicationId={applicationId} visit={visit} />
          </li>
        ))}
      </ul>
      <RecordVisit applicationId={applicationId} />
    </section>
  );
}

function Visit({ applicationId, visit }: { applicationId: string; visit: SiteVisit }) {
  const say = useWords(visitWords);
  const upload = useAct({
    perform: (file: File) => addFile(applicationId, visit.id, file),
    refreshes: [visitsKey(applicationId)],
  });
  return (
    <>
      <div className="row">
        <Tag tone={tones[visit.conclusion]}>{say(`conclusion.${visit.conclusion}`)}</Tag>
        <span className="figures">{visit.visitedOn}</span>
        <span>{visit.place}</span>
      </div>
      <p>{visit.findings}</p>
      <p className="faint small">{enumerate(visit.visitors)}</p>
      <ul>
        {visit.files.map((file) => (
          <li key={file.id}>
            <a href={fileAddress(applicationId, visit.id, file.id)}>{file.fileName}</a>
          </li>
        ))}
      </ul>
      <ProblemSummary problem={upload.error} />
      <label className="small">
        {say('addFile')}{' '}
        <input
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) upload.mutate(file);
            event.target.value = '';
          }}
        />
      </label>
    </>
  );
}
