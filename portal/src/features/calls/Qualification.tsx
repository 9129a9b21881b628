import { clauses, explain } from '@/app/i18n/punctuation';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import { organisationsQuery } from '../organisation/organisations';
import { reasonsAgainst } from './eligibility';
import type { Phase } from './phase';
import type { CallView } from './types';
import { callWords } from './words';

/** "You qualify" or "not yet, because", for each organisation of the reader, with the way on. */
export function Qualification({ call, phase }: { call: CallView; phase: Phase }) {
  const say = useWords(callWords);
  const { data: organisations } = useQuery(organisationsQuery);
  if (!organisations) return null;
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
  const verdicts = organisations.map((organisation) => ({
    organisation,
    reasons: reasonsAgainst(call.eligibility, organisation),
  }));
  const qualified = verdicts.some((verdict) => verdict.reasons.length === 0);
  return (
    <div className={`notice-box ${qualified ? 'is-good' : 'is-warn'}`}>
      <Icon name={qualified ? 'check' : 'info'} />
      <div>
        {verdicts.map(({ organisation, reasons }) => (
          <p key={organisation.id}>
            {reasons.length === 0
              ? say('qualify', { name: organisation.nameZh })
              : explain(
                  say('notYet', { name: organisation.nameZh }),
                  clauses(reasons.map((reason) => say(`because.${reason}`))),
                )}
          </p>
        ))}
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
