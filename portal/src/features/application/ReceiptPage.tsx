import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { applicationQuery } from './applications';
import type { ApplicationView } from './types';
import { applicationWords } from './words';
import './workspace.css';

export function Component() {
  const { applicationId = '' } = useParams();
  const application = useQuery(applicationQuery(applicationId));
  return <Loaded query={application}>{(found) => <Receipt application={found} />}</Loaded>;
}

function Receipt({ application }: { application: ApplicationView }) {
  const say = useWords(applicationWords);
  const { receipt } = application;
  if (!receipt) return <Navigate to={`/applications/${application.id}`} replace />;
  return (
    <Page title={say('receiptTitle')} width="narrow">
      <div className="receipt">
        <Icon name="check" size={32} />
        <p className="faint">{say('receiptNumber')}</p>
        <p className="receipt-number figures">{receipt.number}</p>
        <p>{say('receiptLead')}</p>
      </div>
      <Facts
        facts={[
          [say('project'), application.title],
          [say('organisation'), application.organisationName],
          [say('submittedAt'), <DateTime at={receipt.submittedAt} />],
        ]}
      />
      <div className="panel">
        <h2>{say('digest')}</h2>
        <p className="code digest">{receipt.digest}</p>
        <p className="faint small">{say('digestHelp')}</p>
      </div>
      <div className="row">
        <Link to={`/applications/${application.id}`}>
          <Button type="primary">{say('toApplication')}</Button>
        </Link>
        <Button onClick={() => print()}>{say('print')}</Button>
      </div>
    </Page>
  );
}
