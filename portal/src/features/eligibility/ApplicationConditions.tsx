import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { clauses } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { Loaded } from '@/ui/Loaded';
import { day } from '@/ui/time';
import type { ApplicationView } from '../application/types';
import type { CallView } from '../calls/types';
import { ConditionList } from './ConditionList';
import { applicationEligibilityQuery, verdictOf, type EligibilityView } from './eligibility';
import { eligibilityWords } from './words';

interface ApplicationConditionsProps {
  call: CallView;
  application: Pick<ApplicationView, 'id' | 'version'>;
}

/** How far an application fulfils what its call demands: the same for whoever writes it and whoever checks it. */
export function ApplicationConditions({ call, application }: ApplicationConditionsProps) {
  const say = useWords(eligibilityWords);
  const view = useQuery(applicationEligibilityQuery(application));
  return (
    <section>
      <h2>{say('title')}</h2>
      <Loaded query={view}>{(found) => <Conditions call={call} view={found} />}</Loaded>
    </section>
  );
}

function Conditions({ call, view }: { call: CallView; view: EligibilityView }) {
  const say = useWords(eligibilityWords);
  const { language } = useLocalised();
  const { against, missing, later, judged } = verdictOf(view);
  const unknown = missing.length + later.length;
  const said = [
    against.length > 0 && say('unmet', { count: against.length }),
    unknown > 0 && say('unknown', { count: unknown }),
    against.length + unknown === 0 && say('all', { count: view.findings.length }),
    judged.length > 0 && say('judged', { count: judged.length }),
  ].filter((text) => text !== false);
  return (
    <>
      <p>
        {clauses(said)}
        <span className="faint"> · {say('asOf', { day: day(view.on, language) })}</span>
      </p>
      <details open={against.length + unknown + judged.length > 0}>
        <summary>{say('show')}</summary>
        <ConditionList call={call} view={view} />
      </details>
    </>
  );
}
