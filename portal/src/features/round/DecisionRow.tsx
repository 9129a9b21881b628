import { memo } from 'react';
import { useWords } from '@/app/i18n/words';
import { stateWords } from '@/ui/state-words';
import { Money } from '@/ui/Money';
import { shown } from '../review-desk/total';
import type { DraftDecision } from './draft-decisions';
import type { RankingItem } from './types';
import { roundWords } from './words';

interface DecisionRowProps {
  item: RankingItem;
  draft: DraftDecision;
  onChange: (part: Partial<DraftDecision>) => void;
}

/** Plain inputs: a round may have a thousand of these rows. Handlers only depend on their row. */
export const DecisionRow = memo(
  function DecisionRow({ item, draft, onChange }: DecisionRowProps) {
    const say = useWords(roundWords);
    const states = useWords(stateWords);
    return (
      <li className={`decision-row is-${draft.outcome.toLowerCase()}`}>
        <span className="decision-rank figures">{item.rank}</span>
        <div className="decision-what">
          <strong>{item.title}</strong>
          <span className="faint small">
            <span className="figures">{item.number}</span> · {item.organisationName} · {say('rank.score')}{' '}
            <span className="figures">{item.score == null ? '—' : shown(Number(item.score))}</span> · {say('requested')}{' '}
            <Money value={item.requested} />
          </span>
        </div>
        <select
          aria-label={`${say('decide.outcome')} ${item.number}`}
          value={draft.outcome}
          onChange={(event) => onChange({ outcome: event.target.value as DraftDecision['outcome'] })}
        >
          <option value="AWARD">{states('decision.AWARD')}</option>
          <option value="DECLINE">{states('decision.DECLINE')}</option>
        </select>
        <input
          id={`award-${item.number}`}
          className="plain-input figures end"
          inputMode="decimal"
          aria-label={`${say('decide.award')} ${item.number}`}
          disabled={draft.outcome === 'DECLINE'}
          value={draft.outcome === 'DECLINE' ? '' : draft.award}
          onChange={(event) => onChange({ award: event.target.value.replace(/[,，\s]/g, '') })}
        />
        <input
          id={`reason-${item.number}`}
          className="plain-input decision-reason"
          aria-label={`${say('decide.reason')} ${item.number}`}
          maxLength={1000}
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </li>
    );
  },
  (before, after) => before.item === after.item && before.draft === after.draft,
);
