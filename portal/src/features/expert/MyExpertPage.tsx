import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { DossierForm } from './DossierForm';
import { myDossierQuery } from './dossier';
import { useExpertFacts } from './ExpertPage';
import { meQuery, type ExpertView } from './experts';
import { expertWords } from './words';

/** The expert's own page: what the library says, and what only the expert can state. */
export function Component() {
  const say = useWords(expertWords);
  const me = useQuery(meQuery);
  const dossier = useQuery({ ...myDossierQuery, enabled: me.isSuccess });
  return (
    <Page title={say('mine')} lead={say('mineLead')}>
      {me.isError ? (
        <EmptyState title={say('noProfile')}>{say('noProfileText')}</EmptyState>
      ) : (
        <Loaded query={me}>
          {(expert) => (
            <div className="stack">
              <Known expert={expert} />
              <Loaded query={dossier}>{(view) => <DossierForm key={view.version} view={view} />}</Loaded>
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function Known({ expert }: { expert: ExpertView }) {
  const say = useWords(expertWords);
  return <Facts facts={[[say('organisation'), expert.organisationName], ...useExpertFacts(expert)]} />;
}
