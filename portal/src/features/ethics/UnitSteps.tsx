import { useWords } from '@/app/i18n/words';
import { post, type EthicsView } from './ethics';
import { Reasoned, Step } from './Reasoned';
import { ethicsWords } from './words';

const WITHDRAWABLE = ['DRAFT', 'FILED', 'RETURNED', 'ACCEPTED', 'MODIFY_APPROVE', 'MODIFY_REVIEW'];

/** What the unit can do now. */
export function UnitSteps({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { state } = review.summary;
  const figures = review.rules.figures;
  return (
    <div className="row">
      {['DRAFT', 'RETURNED', 'MODIFY_REVIEW'].includes(state) && (
        <Step primary label={say('file')} disabled={review.missing.length > 0} perform={() => post(review, 'filing')} />
      )}
      {state === 'MODIFY_APPROVE' && (
        <Reasoned
          primary
          label={say('modify')}
          text={say('modifyText')}
          asks={say('say')}
          perform={(reason) => post(review, 'modification', { reason })}
        />
      )}
      {state === 'REJECTED' && (
        <Reasoned
          label={say('appeal')}
          text={say('appealText', { days: figures?.appealDays?.value ?? 0 })}
          perform={(reason) => post(review, 'appeal', { reason })}
        />
      )}
      {state === 'INITIALLY_PASSED' && (
        <Step primary label={say('requestRereview')} perform={() => post(review, 'rereview')} />
      )}
      {['APPROVED', 'REGISTERED', 'SUSPENDED'].includes(state) && !review.summary.followUpToCheck && (
        <Reasoned
          primary
          label={say('report')}
          text={say('reportText')}
          asks={say('say')}
          perform={(reason) => post(review, 'follow-ups', { reason })}
        />
      )}
      {WITHDRAWABLE.includes(state) && <Step label={say('withdraw')} perform={() => post(review, 'withdrawal')} />}
    </div>
  );
}
