import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { Button } from 'antd';
import { useLanguage, useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { boundCallQuery } from '../calls/calls';
import { ApplicationConditions } from '../eligibility/ApplicationConditions';
import { applicationQuery, bundleAddress, receiptAddress, submissionsQuery } from './applications';
import { StatementText } from './Declaration';
import { SubmissionList } from './SubmissionList';
import type { ApplicationView, Submission } from './types';
import { applicationWords } from './words';
import './workspace.css';

export function Component() {
  const { applicationId = '' } = useParams();
  const application = useQuery(applicationQuery(applicationId));
  return <Loaded query={application}>{(found) => <WithSubmissions application={found} />}</Loaded>;
}

function WithSubmissions({ application }: { application: ApplicationView }) {
  const submissions = useQuery({ ...submissionsQuery(application), enabled: Boolean(application.receipt) });
  if (!application.receipt) return <Navigate to={`/applications/${application.id}`} replace />;
  return <Loaded query={submissions}>{(found) => <Receipt application={application} submissions={found} />}</Loaded>;
}

function Receipt({ application, submissions }: { application: ApplicationView; submissions: Submission[] }) {
  const say = useWords(applicationWords);
  const { language } = useLanguage();
  const call = useQuery(boundCallQuery(application));
  const last = submissions.at(-1);
  if (!last) return <Navigate to={`/applications/${application.id}`} replace />;
  return (
    <Page title={say('receiptTitle')} width="narrow">
      <div className="receipt">
        <Icon name="check" size={32} />
        <p className="faint">{say('receiptNumber')}</p>
        <p className="receipt-number figures">{last.number}</p>
        <p>{say('receiptLead')}</p>
      </div>
      <div className="row no-print">
        <a href={receiptAddress(application.id, last.no, language)}>
          <Button type="primary">{say('saveReceipt')}</Button>
        </a>
        <a href={bundleAddress(application.id, language)}>
          <Button>{say('saveBundle')}</Button>
        </a>
        <Link to={`/applications/${application.id}`}>
          <Button>{say('toApplication')}</Button>
        </Link>
      </div>
      <Facts
        facts={[
          [say('project'), last.title],
          [say('organisation'), application.organisationName],
        ]}
      />
      <Panel title={say('submissions')}>
        <SubmissionList application={application} submissions={submissions} />
      </Panel>
      {call.data && (
        <div className="panel">
          <ApplicationConditions call={call.data} application={application} />
        </div>
      )}
      {last.statement && (
        <div className="panel">
          <StatementText statement={last.statement} />
        </div>
      )}
    </Page>
  );
}
