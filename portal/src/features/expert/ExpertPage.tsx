import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import type { Fact } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { ScreenExpert } from '../conflict/ScreenExpert';
import { Bars } from './Bars';
import { Duplicates } from './Duplicates';
import { DossierFacts } from './DossierFacts';
import { expertQuery, type ExpertView } from './experts';
import { expertWords } from './words';

export function Component() {
  const { expertId = '' } = useParams();
  const expert = useQuery(expertQuery(expertId));
  return <Loaded query={expert}>{(found) => <Expert expert={found} />}</Loaded>;
}

function Expert({ expert }: { expert: ExpertView }) {
  const say = useWords(expertWords);
  const { has } = useSession();
  return (
    <ObjectPage
      title={expert.name}
      state={<span className="faint">{expert.organisationName}</span>}
      facts={useExpertFacts(expert)}
      tabs={[
        has('officer') && {
          key: 'screening',
          label: say('tab.screening'),
          content: <ScreenExpert expertId={expert.id} />,
        },
        { key: 'dossier', label: say('tab.dossier'), content: <DossierFacts expertId={expert.id} /> },
        { key: 'bars', label: say('tab.bars'), content: <Bars expertId={expert.id} /> },
      ]}
    >
      {has('officer') && <Duplicates expertId={expert.id} />}
    </ObjectPage>
  );
}

/** What the library says about an expert. */
export function useExpertFacts(expert: ExpertView): Fact[] {
  const say = useWords(expertWords);
  return [
    [say('kind'), say(`kind.${expert.kind}`)],
    [say('grade'), enumerate([say(`grade.${expert.grade}`), ...(expert.title ? [expert.title] : [])])],
    [say('fields'), enumerate(expert.fields) || '—'],
    [say('codes'), <span className="figures">{enumerate(expert.codes) || '—'}</span>],
    [say('region'), <span className="figures">{expert.region ?? '—'}</span>],
    [say('email'), <span className="figures">{expert.email}</span>],
    [say('capacity'), <span className="figures">{expert.capacity}</span>],
  ];
}
