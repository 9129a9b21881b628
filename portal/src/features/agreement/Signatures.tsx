import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Tag } from '@/ui/StateTag';
import type { AgreementView } from './agreements';
import { agreementWords } from './words';

export function Signatures({ agreement }: { agreement: AgreementView }) {
  const say = useWords(agreementWords);
  const { of } = useLocalised();
  return (
    <ul className="lines">
      {agreement.parties.map((party) => (
        <li key={party.party}>
          <span>
            {of(party.label)}
            {party.organisationName && <span className="faint"> {party.organisationName}</span>}
          </span>
          {party.signedAt ? (
            <Tag tone="good">
              <DateTime at={party.signedAt} />
            </Tag>
          ) : (
            <Tag tone="quiet">{say('notSigned')}</Tag>
          )}
        </li>
      ))}
      <li>
        <span />
        <Tag tone={agreement.budgetReserved ? 'good' : 'warn'}>
          {say(agreement.budgetReserved ? 'reserved' : 'notReserved')}
        </Tag>
      </li>
    </ul>
  );
}
