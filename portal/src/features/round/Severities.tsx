import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { Whisker } from '@/ui/Whisker';
import { shown } from '../review-desk/total';
import { severitiesQuery } from './rounds';
import type { SeverityView } from './types';
import { roundWords } from './words';

/** Who marks harshly and who leniently, the harshest first. */
export function Severities({ roundId }: { roundId: string }) {
  const severities = useQuery(severitiesQuery(roundId));
  return (
    <Loaded query={severities} skeleton={<ListSkeleton />}>
      {(experts) => <Experts experts={experts} />}
    </Loaded>
  );
}

const signed = (points: number) => (points > 0 ? `+${shown(points)}` : shown(points));

function Experts({ experts }: { experts: SeverityView[] }) {
  const say = useWords(roundWords);
  const columns = useColumns(reach(experts));
  if (experts.length === 0) return <EmptyState title={say('rank.none')}>{say('severity.noneText')}</EmptyState>;
  const ordered = [...experts].sort((a, b) => Number(a.bias ?? 0) - Number(b.bias ?? 0));
  return (
    <>
      <p className="prose">{say(experts.some((one) => one.bias != null) ? 'severity.lead' : 'severity.tooFew')}</p>
      <DataList
        label={say('tab.severity')}
        columns={columns}
        items={ordered}
        idOf={(one) => one.expertId}
        exportAs="severities"
      />
    </>
  );
}

/** Both ends of the common scale lie as far from zero, so that harsh and lenient look alike. */
function reach(experts: SeverityView[]): number {
  return Math.max(
    5,
    ...experts.flatMap(({ interval }) =>
      interval ? [Math.abs(Number(interval.low)), Math.abs(Number(interval.high))] : [],
    ),
  );
}

function useColumns(scale: number): Column<SeverityView>[] {
  const say = useWords(roundWords);
  return [
    { key: 'name', title: say('expert'), main: true, render: (one) => one.name, text: (one) => one.name },
    {
      key: 'sheets',
      title: say('rank.reviews'),
      align: 'end',
      render: (one) => one.sheets,
      text: (one) => String(one.sheets),
    },
    {
      key: 'mean',
      title: say('rank.mean'),
      align: 'end',
      render: (one) => shown(Number(one.mean)),
      text: (one) => String(one.mean),
    },
    {
      key: 'bias',
      title: say('severity.bias'),
      align: 'end',
      render: (one) => (one.bias == null ? '—' : <strong>{signed(Number(one.bias))}</strong>),
      text: (one) => String(one.bias ?? ''),
    },
    {
      key: 'interval',
      title: say('rank.interval'),
      render: ({ bias, interval }) =>
        bias != null &&
        interval && (
          <Whisker
            value={Number(bias)}
            low={Number(interval.low)}
            high={Number(interval.high)}
            from={-scale}
            to={scale}
            mark={0}
            label={say('rank.between', { low: signed(Number(interval.low)), high: signed(Number(interval.high)) })}
          />
        ),
      text: ({ interval }) => (interval ? `${interval.low} ${interval.high}` : ''),
    },
    {
      key: 'apart',
      title: say('severity.finding'),
      render: (one) =>
        one.apart && <Tag tone="warn">{say(Number(one.bias) < 0 ? 'severity.harsh' : 'severity.lenient')}</Tag>,
      text: (one) => (one.apart ? say(Number(one.bias) < 0 ? 'severity.harsh' : 'severity.lenient') : ''),
    },
  ];
}
