import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { annualReportQuery } from './committees';
import { ethicsWords } from './words';

const YEARS = 3;

/** What the committee did in a year, in the numbers that its annual report asks for. */
export function AnnualReport({ committeeId }: { committeeId: string }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const now = new Date(serverNow()).getFullYear();
  const [year, setYear] = useState(now);
  const report = useQuery(annualReportQuery(committeeId, year));
  const years = Array.from({ length: YEARS }, (_, index) => now - index);
  const count = (value: number) => <span className="figures">{value}</span>;
  return (
    <Panel
      title={say('annualReport')}
      extra={
        <Select
          aria-label={say('year')}
          value={year}
          onChange={setYear}
          options={years.map((value) => ({ value, label: String(value) }))}
        />
      }
    >
      <Loaded query={report}>
        {(found) => (
          <Facts
            facts={[
              [say('report.accepted'), count(found.accepted)],
              [say('report.listed'), count(found.listed)],
              ...found.outcomes.map((one): [string, ReactNode] => [pick(one.zh, one.en), count(one.count)]),
              [say('report.medianDays'), found.medianDays == null ? '—' : count(found.medianDays)],
              [say('report.appeals'), count(found.appeals)],
              [say('report.followUps'), count(found.followUps)],
              [say('report.suspensions'), count(found.suspensions)],
              [say('report.terminations'), count(found.terminations)],
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
