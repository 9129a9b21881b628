import { Button, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime, Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Money } from '@/ui/Money';
import { StateTag } from '@/ui/StateTag';
import { Dialog } from './Actions';
import { acceptReport, projectsKey, returnReport, type ProjectView, type Report } from './projects';
import { ReportDialog } from './ReportDialog';
import { projectWords } from './words';

/** What was reported, the newest first, with what was spent. */
export function Reports({ project }: { project: ProjectView }) {
  const say = useWords(projectWords);
  if (project.reports.length === 0) return <EmptyState title={say('reportsNone')}>{say('reportsNoneText')}</EmptyState>;
  return (
    <ul className="stack plain">
      {project.reports.map((report) => (
        <li key={report.id}>
          <OneReport project={project} report={report} />
        </li>
      ))}
    </ul>
  );
}

function OneReport({ project, report }: { project: ProjectView; report: Report }) {
  const say = useWords(projectWords);
  const { of } = useLocalised();
  return (
    <article className="stack">
      <header className="row">
        <h3>{of(report.kindLabel)}</h3>
        <StateTag kind="project-report" state={report.state} />
        <span>
          <Day on={report.periodFrom} /> – <Day on={report.periodTo} />
        </span>
      </header>
      {report.returnReason && (
        <p role="note">
          {say('returned')}: {report.returnReason}
        </p>
      )}
      <p>{report.summary}</p>
      <p>{report.achievements}</p>
      {report.documentNo && (
        <p>
          {say('documentNo')}: <span className="figures">{report.documentNo}</span>
        </p>
      )}
      <Spent report={report} />
      <p className="hint">
        {say('submitted')} <DateTime at={report.submittedAt} />
      </p>
      <Decide project={project} report={report} />
    </article>
  );
}

function Spent({ report }: { report: Report }) {
  const say = useWords(projectWords);
  const { of } = useLocalised();
  if (report.spending.length === 0) return <p className="hint">{say('noSpending')}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say('spending')}>
      <table className="table is-small" style={{ minWidth: 640 }}>
        <thead>
          <tr>
            <th scope="col">{say('head')}</th>
            <th scope="col">{say('purpose')}</th>
            <th scope="col">{say('voucherNo')}</th>
            <th scope="col">{say('invoiceNo')}</th>
            <th scope="col">{say('on')}</th>
            <th scope="col" className="end">
              {say('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.spending.map((line) => (
            <tr key={line.voucherNo}>
              <td>{of(line.label)}</td>
              <td>{line.purpose}</td>
              <td className="figures">{line.voucherNo}</td>
              <td className="figures">{line.invoiceNo ?? '—'}</td>
              <td>
                <Day on={line.on} />
              </td>
              <td className="end">
                <Money value={line.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Decide({ project, report }: { project: ProjectView; report: Report }) {
  const say = useWords(projectWords);
  const { has } = useSession();
  const accepting = useAct({ perform: () => acceptReport(project.id, report), refreshes: [projectsKey] });
  if (report.state === 'RETURNED' && has('applicant')) return <ReportDialog project={project} report={report} />;
  if (report.state !== 'SUBMITTED' || !has('officer')) return null;
  return (
    <>
      <ProblemSummary problem={accepting.error} />
      <div className="row">
        <Button type="primary" loading={accepting.isPending} onClick={() => accepting.mutate(undefined)}>
          {say('acceptReport')}
        </Button>
        <Dialog
          word="returnReport"
          perform={(values) => returnReport(project.id, report, String(values.reason))}
          fields={
            <Form.Item
              name="reason"
              label={say('reason')}
              rules={[{ required: true, whitespace: true, message: say('missing') }]}
            >
              <Input.TextArea rows={4} maxLength={1000} />
            </Form.Item>
          }
        />
      </div>
    </>
  );
}
