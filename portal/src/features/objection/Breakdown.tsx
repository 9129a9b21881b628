import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Radio } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { Panel } from '@/ui/Page';
import { breakdownQuery, type Breakdown, type Counts } from './objections';
import { byKind, byOutcome, byPunctuality, MOST_SHOWN, type Series } from './breakdown';
import { objectionWords } from './words';

const WHOSE = ['calls', 'departments'] as const;
const WHAT = ['outcome', 'kind', 'time'] as const;
const ROW = 34;

/** How many objections the calls or departments of a year have had, and what came of them. */
export function BreakdownPanel({ year }: { year: number }) {
  const say = useWords(objectionWords);
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('calls');
  const [what, setWhat] = useState<(typeof WHAT)[number]>('outcome');
  const breakdown = useQuery(breakdownQuery(year)).data;
  const { pick } = useLocalised();
  if (!breakdown?.calls.length) return null;
  const groups = groupsOf(breakdown, whose, pick, say('noDepartment')).slice(0, MOST_SHOWN);
  const counts = groups.map((one) => one.counts);
  const series = seriesOf(counts, what, {
    pick,
    words: { inTime: say('inTime'), late: say('answeredLate'), overdue: say('overdue'), other: say('notDue') },
  });
  return (
    <Panel title={say('breakdown', { year })}>
      <div className="row">
        <Radio.Group
          aria-label={say('breakdownOf')}
          value={whose}
          onChange={(event) => setWhose(event.target.value as typeof whose)}
          options={WHOSE.map((value) => ({ value, label: say(`breakdown.${value}`) }))}
          optionType="button"
          size="small"
        />
        <Radio.Group
          aria-label={say('breakdownBy')}
          value={what}
          onChange={(event) => setWhat(event.target.value as typeof what)}
          options={WHAT.map((value) => ({ value, label: say(`breakdown.${value}`) }))}
          optionType="button"
          size="small"
        />
      </div>
      <Chart
        question={say(`breakdownQuestion.${what}`)}
        categories={groups.map((one) => one.name)}
        series={series}
        horizontal
        stacked
        height={64 + ROW * groups.length}
      />
    </Panel>
  );
}

type Pick = (zh: string, en: string) => string;

function groupsOf(breakdown: Breakdown, whose: (typeof WHOSE)[number], pick: Pick, unnamed: string) {
  if (whose === 'departments')
    return breakdown.departments.map((one) => ({ name: one.department ?? unnamed, counts: one.counts }));
  return breakdown.calls.map((one) => ({ name: `${one.code} ${pick(one.titleZh, one.titleEn)}`, counts: one.counts }));
}

function seriesOf(
  counts: Counts[],
  what: (typeof WHAT)[number],
  { pick, words }: { pick: Pick; words: Parameters<typeof byPunctuality>[1] },
): Series[] {
  if (what === 'time') return byPunctuality(counts, words);
  return what === 'kind' ? byKind(counts, pick) : byOutcome(counts, pick);
}
