import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { useCallTerms } from '../calls/terms';
import { Members } from './Members';
import { organisationQuery } from './organisations';
import type { OrganisationView } from './types';
import { organisationWords } from './words';

export function Component() {
  const { organisationId = '' } = useParams();
  const organisation = useQuery(organisationQuery(organisationId));
  return <Loaded query={organisation}>{(found) => <Organisation organisation={found} />}</Loaded>;
}

function Organisation({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(organisationWords);
  const { name } = useLocalised();
  const terms = useCallTerms();
  return (
    <ObjectPage
      number={organisation.uscc}
      title={name(organisation)}
      state={<Tag tone="quiet">{terms.kind(organisation.kind)}</Tag>}
      facts={[
        [say('uscc'), <span className="figures">{organisation.uscc}</span>],
        [say('name'), organisation.nameZh],
        [say('nameEn'), organisation.nameEn || '—'],
        [say('region'), <span className="figures">{organisation.regionCode}</span>],
      ]}
    >
      <Panel title={say('members')}>
        <Members organisation={organisation} />
      </Panel>
    </ObjectPage>
  );
}
