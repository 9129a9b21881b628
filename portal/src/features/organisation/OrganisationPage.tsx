import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { ProblemError } from '@/api/problem';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { StateTag, Tag } from '@/ui/StateTag';
import { useCallTerms } from '../calls/terms';
import { CertificatePanel } from '../certificate/CertificatePanel';
import { certificateWords } from '../certificate/words';
import { IntegrityPanel } from '../integrity/IntegrityPanel';
import { integrityWords } from '../integrity/words';
import { LadderPanel } from '../ladder/LadderPanel';
import { ladderWords } from '../ladder/words';
import { mergerWords } from '../merger/words';
import { ProfilePanel } from '../profile/ProfilePanel';
import { profileWords } from '../profile/words';
import { RelationsPanel } from '../relation/RelationsPanel';
import { relationWords } from '../relation/words';
import { Unverified } from '../proof/Unverified';
import { Members } from './Members';
import { organisationQuery } from './organisations';
import { SubmissionRight } from './SubmissionRight';
import type { OrganisationView } from './types';
import { organisationWords } from './words';

export function Component() {
  const { organisationId = '' } = useParams();
  const organisation = useQuery(organisationQuery(organisationId));
  const into = mergedInto(organisation.error);
  if (into) return <Navigate to={`/organisations/${into}`} replace state={{ merged: true }} />;
  return <Loaded query={organisation}>{(found) => <Organisation organisation={found} />}</Loaded>;
}

/** The organisation that stays, when the one that was asked for was a second entry of it. */
function mergedInto(failure: unknown): string | undefined {
  if (!(failure instanceof ProblemError) || failure.code !== 'organisation-merged') return undefined;
  return failure.facts['intoOrganisationId'] as string | undefined;
}

function Organisation({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(organisationWords);
  const sayProfile = useWords(profileWords);
  const sayRelation = useWords(relationWords);
  const sayIntegrity = useWords(integrityWords);
  const sayLadder = useWords(ladderWords);
  const sayCertificate = useWords(certificateWords);
  const sayMerger = useWords(mergerWords);
  const merged = Boolean((useLocation().state as { merged?: boolean } | null)?.merged);
  const { name } = useLocalised();
  const terms = useCallTerms();
  const { has } = useSession();
  const concerned = organisation.role || has('officer', 'auditor', 'admin');
  const insight = organisation.kind === 'ENTERPRISE' && concerned;
  return (
    <ObjectPage
      number={organisation.uscc}
      title={name(organisation)}
      state={
        <>
          <Tag tone="quiet">{terms.kind(organisation.kind)}</Tag>
          <StateTag kind="organisation" state={organisation.state} />
        </>
      }
      facts={[
        [say('uscc'), <span className="figures">{organisation.uscc}</span>],
        [say('name'), organisation.nameZh],
        [say('nameEn'), organisation.nameEn || '—'],
        [say('region'), <span className="figures">{organisation.regionCode}</span>],
      ]}
      tabs={[
        {
          key: 'members',
          label: say('members'),
          content: (
            <>
              <Members organisation={organisation} />
              <SubmissionRight organisation={organisation} />
            </>
          ),
        },
        concerned && {
          key: 'relations',
          label: sayRelation('title'),
          content: <RelationsPanel organisationId={organisation.id} />,
        },
        concerned && {
          key: 'integrity',
          label: sayIntegrity('title'),
          content: <IntegrityPanel organisation={organisation} />,
        },
        insight && {
          key: 'profile',
          label: sayProfile('title'),
          content: <ProfilePanel organisationId={organisation.id} />,
        },
        insight && {
          key: 'certificates',
          label: sayCertificate('title'),
          content: <CertificatePanel organisation={organisation} />,
        },
        insight && {
          key: 'ladder',
          label: sayLadder('title'),
          content: <LadderPanel organisationId={organisation.id} />,
        },
      ]}
    >
      {merged && <p className="notice-box">{sayMerger('moved')}</p>}
      {organisation.role === 'OWNER' && organisation.state === 'UNVERIFIED' && (
        <Unverified organisation={organisation} />
      )}
    </ObjectPage>
  );
}
