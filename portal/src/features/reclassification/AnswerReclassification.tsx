import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { applicationsKey } from '../application/applications';
import type { ApplicationView } from '../application/types';
import { callQuery } from '../calls/calls';
import type { CallView } from '../calls/types';
import { OutlookView } from './OutlookView';
import { consent, decline, reclassificationQuery } from './reclassifications';
import { reclassificationWords } from './words';

/** The agency's proposal to answer another call, with what it means, for the applicant to answer. */
export function AnswerReclassification({ application, call }: { application: ApplicationView; call: CallView }) {
  const say = useWords(reclassificationWords);
  const { of } = useLocalised();
  const navigate = useNavigate();
  const { data: proposal } = useQuery(reclassificationQuery(application.id));
  const target = useQuery({ ...callQuery(proposal?.toCallId ?? ''), enabled: Boolean(proposal?.open) });
  const consenting = useAct({
    perform: () => consent(application),
    refreshes: [applicationsKey],
    onDone: () => void navigate(`/applications/${application.id}/edit`),
  });
  const declining = useAct({ perform: () => decline(application), refreshes: [applicationsKey] });
  if (!proposal?.open) return null;
  return (
    <section className="notice-box is-warn" aria-labelledby="reclassification">
      <div className="stack-small">
        <h2 id="reclassification">{say('asked', { call: of(proposal.toCallTitle) })}</h2>
        <p>{say('because', { reason: proposal.reason })}</p>
        <p>{say('means')}</p>
        {proposal.outlook && <OutlookView outlook={proposal.outlook} call={call} target={target.data} />}
        <ProblemSummary problem={consenting.error ?? declining.error} />
        <div className="row">
          <Button type="primary" loading={consenting.isPending} onClick={() => consenting.mutate(undefined)}>
            {say('consent')}
          </Button>
          <Button loading={declining.isPending} onClick={() => declining.mutate(undefined)}>
            {say('decline')}
          </Button>
          <Link to={`/calls/${proposal.toCallId}`}>{say('readCall')}</Link>
        </div>
      </div>
    </section>
  );
}
