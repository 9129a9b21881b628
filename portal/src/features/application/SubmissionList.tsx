import { useLanguage, useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { Money } from '@/ui/Money';
import { moment } from '@/ui/time';
import { receiptAddress } from './applications';
import type { ApplicationView, Submission } from './types';
import { applicationWords } from './words';

interface SubmissionListProps {
  application: Pick<ApplicationView, 'id' | 'state'>;
  submissions: Submission[];
}

/** Every receipt that was given, the newest first, chained by their seals. */
export function SubmissionList({ application, submissions }: SubmissionListProps) {
  const say = useWords(applicationWords);
  const { language } = useLanguage();
  const current = application.state === 'DRAFT' ? undefined : submissions.at(-1)?.no;
  return (
    <>
      {submissions.toReversed().map((one) => (
        <section key={one.no} className={`submission${one.no === current ? '' : ' is-superseded'}`}>
          <h3>
            {say('submissionNo', { no: one.no })}
            {one.no !== current && <span className="faint small"> · {say('superseded')}</span>}
          </h3>
          <Facts
            facts={[
              [say('submittedAt'), <time dateTime={one.submittedAt}>{moment(one.submittedAt, language)}</time>],
              [say('requested'), <Money value={one.requested} />],
              [say('digest'), <span className="code digest">{one.digest}</span>],
              [say('seal'), <span className="code digest">{one.seal}</span>],
            ]}
          />
          <p className="row no-print">
            <a href={receiptAddress(application.id, one.no, language)}>{say('saveReceipt')}</a>
            <a href={checkAddress(one, language)}>{say('checkReceipt')}</a>
          </p>
        </section>
      ))}
      <p className="faint small">{say('digestHelp')}</p>
      <p className="faint small">{say('sealHelp')}</p>
    </>
  );
}

const checkAddress = (one: Submission, language: string) =>
  `/receipts?${new URLSearchParams({
    ...(language === 'en' ? { lang: 'en' } : {}),
    number: one.number,
    digest: one.digest,
  }).toString()}`;
