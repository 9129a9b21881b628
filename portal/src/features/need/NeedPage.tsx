import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime, Deadline } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { NeedSteering } from './NeedSteering';
import { needQuery, type NeedView } from './needs';
import { needWords } from './words';

export function Component() {
  const { needId = '' } = useParams();
  const need = useQuery(needQuery(needId));
  return <Loaded query={need}>{(found) => <Need need={found} />}</Loaded>;
}

function Need({ need }: { need: NeedView }) {
  const say = useWords(needWords);
  const { title, pick } = useLocalised();
  const { has } = useSession();
  return (
    <ObjectPage
      title={title(need)}
      state={<StateTag kind="need" state={need.state} />}
      action={has('talent-officer') && <NeedSteering need={need} />}
      facts={[
        [say('owner'), need.ownerOrganisationName],
        [say('reward'), <Money value={need.reward} />],
        [say('opensAt'), <DateTime at={need.opensAt} />],
        [say('deadlineAt'), <Deadline at={need.deadlineAt} />],
        [say('pool'), need.poolCode],
        need.callId ? [say('call'), <Link to={`/calls/${need.callId}`}>{say('seeCall')}</Link>] : undefined,
        need.applicationId
          ? [say('winner'), <Link to={`/timelines/${need.applicationId}`}>{say('seeWinner')}</Link>]
          : undefined,
        need.reason ? [say('reason'), need.reason] : undefined,
      ]}
    >
      <div className="columns">
        <Panel title={say('summary')}>
          <p className="long-text">{need.summary}</p>
        </Panel>
        <Panel title={say('indicators')}>
          <ul className="lines">
            {need.indicators.map((indicator) => (
              <li key={indicator.nameZh}>
                <span>{pick(indicator.nameZh, indicator.nameEn)}</span>
                <strong className="figures">{indicator.target}</strong>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </ObjectPage>
  );
}
