import { Button } from 'antd';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { StepDialog } from '@/ui/StepDialog';
import { holdingReportsKey, readHoldingReports, reportHolding, type HoldingReport } from './holding-reports';
import { holdingReportWords, type HoldingReportWord } from './holding-report-words';

/** Reports on holdings of last year: which came, which are due, which are late. */
export function HoldingReportsPanel({ year }: { year: number }) {
  const say = useWords(holdingReportWords);
  const pages = usePages([...holdingReportsKey, year], readHoldingReports(year));
  return (
    <Panel title={say('title', { year })}>
      <PagedList
        pages={pages}
        label={say('title', { year })}
        columns={useColumns()}
        idOf={(one) => one.id}
        href={(one) => `/equity/${one.id}`}
        exportAs={`holding-reports-${year}`}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Panel>
  );
}

function useColumns(): Column<HoldingReport>[] {
  const say = useWords(holdingReportWords);
  const { of } = useLocalised();
  const figures = (one: HoldingReport) =>
    one.figures.map((figure) => `${of(figure.label)} ${figure.yuan}`).join(' · ') || '—';
  return [
    {
      key: 'organisation',
      title: say('enterprise'),
      main: true,
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'cost',
      title: say('cost'),
      align: 'end',
      render: (one) => <Money value={one.cost} />,
      text: (one) => one.cost.amount,
    },
    {
      key: 'dueOn',
      title: say('dueOn'),
      render: (one) => <span className="figures nowrap">{one.dueOn}</span>,
      text: (one) => one.dueOn,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <State report={one} />,
      text: (one) => one.reportedOn ?? '',
    },
    { key: 'figures', title: say('figures'), render: figures, text: figures },
    { key: 'act', title: say('act'), render: (one) => <Act report={one} />, text: () => '' },
  ];
}

function State({ report }: { report: HoldingReport }) {
  const say = useWords(holdingReportWords);
  if (report.reportedOn)
    return (
      <Tag tone={report.late ? 'warn' : 'good'}>
        {say(report.late ? 'cameLate' : 'came', { day: report.reportedOn })}
      </Tag>
    );
  return <Tag tone={report.late ? 'bad' : 'quiet'}>{say(report.late ? 'overdue' : 'toCome')}</Tag>;
}

function Act({ report }: { report: HoldingReport }) {
  const say = useWords(holdingReportWords);
  const { has } = useSession();
  if (report.reportedOn) return <>{report.documentNo ?? '—'}</>;
  if (!has('officer')) return <>—</>;
  const names = report.asked.map((one) => one.figure);
  return (
    <StepDialog
      words={holdingReportWords}
      step={{
        key: 'report',
        fields: [
          { name: 'documentNo', kind: 'text' },
          ...names.map((name) => ({ name, kind: 'text' as const })),
          { name: 'summary', kind: 'long' },
        ],
      }}
      perform={(values, key) =>
        reportHolding(
          {
            instrumentId: report.id,
            year: report.year,
            documentNo: String(values.documentNo),
            summary: String(values.summary),
            figures: names.map((figure) => ({ figure, yuan: String(values[figure]) })),
          },
          key,
        )
      }
      refreshes={[holdingReportsKey]}
      trigger={(open) => (
        <Button
          size="small"
          onClick={open}
          aria-label={`${say('step.report' as HoldingReportWord)} ${report.organisationName}`}
        >
          {say('step.report')}
        </Button>
      )}
    />
  );
}
