import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { Money } from '@/ui/Money';
import { Tag } from '@/ui/StateTag';
import type { EquityView } from './equity';
import { equityWords } from './words';

/** The terms of the day of the agreement, with their document; what nobody compared with it says so. */
export function Terms({ terms }: { terms: EquityView['terms'] }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  return (
    <div className="stack">
      {!terms.verified && <Tag tone="warn">{say('unverified')}</Tag>}
      <Facts
        facts={[
          [say('ruleSet'), `${of(terms.label)} (${terms.documentNo})`],
          [say('manager'), terms.manager],
          [say('entry'), say(`entry.${terms.entry}`)],
          [say('investedBp'), terms.investedBp.map((share) => `${share / 100} %`).join(' / ')],
          [say('stakeCap'), terms.stakeCapBp == null ? say('noCap') : `${terms.stakeCapBp / 100} %`],
          [say('notLargest'), say(terms.notLargestHolder ? 'yes' : 'no')],
          [say('discount'), `${terms.discountBp / 100} %`],
          [say('triggers'), terms.triggers.map((trigger) => say(`choice.${trigger}`)).join(' / ')],
          [say('stableStage'), say(terms.stableStage ? 'yes' : 'no')],
          [say('financingMin'), <Money value={terms.qualifiedFinancingMin} />],
          [say('reportWithin'), say('days', { count: terms.reportWithinDays })],
          [say('window'), say('months', { count: terms.conversionWindowMonths })],
          [say('extension'), say('months', { count: terms.extensionMonths })],
          [say('residualPolicy'), say(`choice.${terms.residual}`)],
        ]}
      />
      <h3>{say('exitTiers')}</h3>
      <ol>
        {terms.exitTiers.map((tier) => (
          <li key={tier.price}>
            {tier.untilMonths == null ? say('later') : say('untilMonths', { count: tier.untilMonths })}:{' '}
            {say(`choice.${tier.price as 'ORIGINAL' | 'WITH_LOAN_RATE' | 'APPRAISED'}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
