import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import type { CaseView, Proceedings } from './objections';
import { objectionWords } from './words';

/** What was done so far, for officers without part in the case and for auditors. */
export function ProceedingsView({ found, proceedings }: { found: CaseView; proceedings: Proceedings }) {
  const say = useWords(objectionWords);
  const { pick } = useLocalised();
  const checked = found.criteria.filter((one) => one.code in proceedings.checks);
  const { substance, answer, sheets, reReviewers, reason, reply } = proceedings;
  if (checked.length === 0 && !substance && !reply) return null;
  return (
    <Panel title={say('proceedings')}>
      {checked.length > 0 && (
        <>
          <h3>{say('acceptance')}</h3>
          <ul className="stack">
            {checked.map((one) => (
              <li key={one.code}>
                <Tag tone={proceedings.checks[one.code] ? 'good' : 'bad'}>
                  {say(proceedings.checks[one.code] ? 'holds' : 'fails')}
                </Tag>{' '}
                {pick(one.zh, one.en)}
              </li>
            ))}
          </ul>
        </>
      )}
      {substance && (
        <>
          <h3>{say('substance')}</h3>
          <p className="said">{substance}</p>
          <h3>{say('answer')}</h3>
          <p className="said">{answer ?? (found.objection.heard ? say('noAnswer') : '—')}</p>
        </>
      )}
      {reReviewers > 0 && (
        <>
          <h3>{say('sheets')}</h3>
          <p className="faint figures">{say('waitingSheets', { drawn: reReviewers, count: sheets.length })}</p>
          <ol>
            {sheets.map((sheet, index) => (
              <li key={index}>
                <span className="figures">
                  {say('total')} {sheet.total}
                </span>{' '}
                {sheet.overall}
              </li>
            ))}
          </ol>
        </>
      )}
      {reason && (
        <>
          <h3>{say('reason')}</h3>
          <p className="said">{reason}</p>
        </>
      )}
      {reply && (
        <>
          <h3>{say('reply')}</h3>
          <p className="said">{reply}</p>
        </>
      )}
    </Panel>
  );
}
