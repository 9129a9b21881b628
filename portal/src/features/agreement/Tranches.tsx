import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Money } from '@/ui/Money';
import { StateTag } from '@/ui/StateTag';
import { PreparePayment } from '../payment/PreparePayment';
import type { AgreementView } from './agreements';
import { agreementWords } from './words';

export function Tranches({ agreement }: { agreement: AgreementView }) {
  const say = useWords(agreementWords);
  const { title } = useLocalised();
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  return (
    <ul className="lines">
      {agreement.tranches.map((tranche) => (
        <li key={tranche.no}>
          <span>
            {say('tranche', { no: tranche.no })} {title(tranche)}
          </span>
          <span className="row">
            <Money value={tranche.amount} />
            <StateTag kind="tranche" state={tranche.state} />
            {tranche.paymentId && staff && <Link to={`/payments/${tranche.paymentId}`}>{say('seePayment')}</Link>}
            {has('finance-maker') && agreement.state === 'EFFECTIVE' && tranche.state === 'PLANNED' && (
              <PreparePayment agreement={agreement} tranche={tranche} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
