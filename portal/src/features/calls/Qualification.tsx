import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { clauses } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import { ConditionList } from '../eligibility/ConditionList';
import { mayBegin, myEligibilityQuery, verdictOf, type EligibilityView } from '../eligibility/eligibility';
import { eligibilityWords } from '../eligibility/words';
import { organisationsQuery } from '../organisation/organisations';
import type { OrganisationView } from '../organisation/types';
import type { Phase } from './phase';
import type { CallView } from './types';
import { callWords } from './words';

/** "You qualify" or "not yet, because", for each organisation of the reader, with the way on. */
export function Qualification({ call, phase }: { call: CallView; phase: Phase }) {
  const say = useWords(callWords);
  const { data: organisations } = useQuery(organisationsQuery);
  const { data: views } = useQuery(myEligibilityQuery(call.id));
  if (!organisations || !views) return null;
  if (organisations.length === 0) {
    return (
      <div className="notice-box">
        <Icon name="info" />
        <div className="row">
          {say('noOrganisation')} <Link to="/organisations/new">{say('register')}</Link>
        </div>
      </div>
    );
  }
  const qualified = views.some(mayBegin);
  return (
    <div className={`notice-box ${qualified ? 'is-good' : 'is-warn'}`}>
      <Icon name={qualified ? 'check' : 'info'} />
      <div className="stack-small">
        {organisations.map((organisation) => {
          const view = views.find(({ organisationId }) => organisationId === organisation.id);
          return view && <Verdict key={organisation.id} call={call} organisation={organisation} view={view} />;
        })}
      </div>
      {qualified && phase === 'OPEN' && (
        <Link to={`/applications/new?call=${call.id}`}>
          <Button type="primary">{say('apply')}</Button>
        </Link>
      )}
      {qualified && phase === 'UPCOMING' && <span className="faint">{say('notOpenYet')}</span>}
    </div>
  );
}

interface VerdictProps {
  call: CallView;
  organisation: OrganisationView;
  view: EligibilityView;
}

function Verdict({ call, organisation, view }: VerdictProps) {
  const say = useWords(eligibilityWords);
  const { name: nameOf, pick } = useLocalised();
  const { against, missing, later } = verdictOf(view);
  const name = nameOf(organisation);
  const verdict = against.length
    ? say('no', { name, reasons: clauses(against.map((finding) => pick(finding.zh, finding.en))) })
    : missing.length
      ? say('missing', { name, count: missing.length })
      : say('yes', { name });
  return (
    <div>
      <p>
        {later.length && !against.length ? clauses([verdict, say('later', { count: later.length })]) : verdict}{' '}
        {missing.length > 0 && <Link to={`/organisations/${organisation.id}?tab=profile`}>{say('fill')}</Link>}
      </p>
      {view.findings.length > 0 && (
        <details>
          <summary>{say('show')}</summary>
          <ConditionList call={call} view={view} />
        </details>
      )}
    </div>
  );
}
