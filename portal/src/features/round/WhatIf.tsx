import { useState } from 'react';
import { Button, InputNumber } from 'antd';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { isAmount } from '@/ui/money';
import { budgetLine } from './budget-line';
import type { RankingItem, RoundView } from './types';
import { roundWords } from './words';

export interface Supposed {
  budget: string;
  cut: number;
}

const CUTS = [0, 10, 20, 30, 40, 50];
const MOST_CUT = 90;

interface WhatIfProps {
  items: RankingItem[];
  round: RoundView;
  supposed: Supposed;
  onChange: (supposed: Supposed) => void;
}

/** Where the line would be with another amount or with requests cut. Nothing of it is kept. */
export function WhatIf({ items, round, supposed, onChange }: WhatIfProps) {
  const say = useWords(roundWords);
  const [open, setOpen] = useState(false);
  const actual = round.budget.amount;
  return (
    <details className="what-if" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('whatIf')}</summary>
      <div className="row">
        <label className="field">
          <span>{say('whatIf.budget')}</span>
          <InputNumber<string>
            stringMode
            min="0"
            max="9999999999999"
            precision={2}
            value={supposed.budget}
            onChange={(value) => isAmount(value ?? '') && onChange({ ...supposed, budget: value! })}
          />
        </label>
        <label className="field">
          <span>{say('whatIf.cut')}</span>
          <InputNumber
            min={0}
            max={MOST_CUT}
            precision={0}
            value={supposed.cut}
            onChange={(value) => onChange({ ...supposed, cut: value ?? 0 })}
          />
        </label>
        <Button
          disabled={supposed.budget === actual && supposed.cut === 0}
          onClick={() => onChange({ budget: actual, cut: 0 })}
        >
          {say('whatIf.reset')}
        </Button>
      </div>
      {open && (
        <Chart
          question={say('whatIf.question')}
          horizontal
          categories={CUTS.map((cut) => say('whatIf.cutBy', { cut }))}
          series={[
            {
              name: say('whatIf.funded'),
              values: CUTS.map((cut) => budgetLine(items, supposed.budget, round.maxAward.amount, cut).above),
            },
          ]}
        />
      )}
    </details>
  );
}
