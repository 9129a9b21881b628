import { Link } from 'react-router';
import type { Pages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Money } from '@/ui/Money';
import { addAmounts, yuan } from '@/ui/money';
import { ProblemView } from '@/ui/ProblemView';
import { StateTag } from '@/ui/StateTag';
import type { AgreementView } from '../agreement/agreements';
import { homeWords } from './words';

const SHOWN = 4;

/** Which money is still to come, and where it stands. Left out by those who have no agreement in effect. */
export function MoneyComing({ agreements }: { agreements: Pages<AgreementView> }) {
  const say = useWords(homeWords);
  const { title } = useLocalised();
  if (!agreements.items)
    return agreements.error ? (
      <ProblemView problem={agreements.error} onRetry={() => void agreements.refetch()} />
    ) : null;
  const coming = agreements.items
    .filter(({ state }) => state === 'EFFECTIVE')
    .flatMap((agreement) =>
      agreement.tranches.filter(({ state }) => state !== 'PAID').map((tranche) => ({ agreement, tranche })),
    );
  if (coming.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say('moneyComing')}</h2>
      <p>
        {say('moneyTotal')} <Money value={yuan(addAmounts(coming.map(({ tranche }) => tranche.amount.amount)))} />
      </p>
      <ul className="lines">
        {coming.slice(0, SHOWN).map(({ agreement, tranche }) => (
          <li key={`${agreement.id}/${tranche.no}`}>
            <span>
              <Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>
              <br />
              <span className="faint small">{title(tranche)}</span>
            </span>
            <span className="row">
              <Money value={tranche.amount} />
              <StateTag kind="tranche" state={tranche.state} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
