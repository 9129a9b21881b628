import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import type { OrganisationView } from '../organisation/types';
import { CertificateForm } from './CertificateForm';
import { CertificateList } from './CertificateList';
import { certificatesQuery } from './certificates';
import { certificateWords } from './words';

const WRITERS = ['OWNER', 'EDITOR', 'FINANCE'];

/** What the organisation holds, on whose word and until when. */
export function CertificatePanel({ organisation }: { organisation: Pick<OrganisationView, 'id' | 'role'> }) {
  const say = useWords(certificateWords);
  const certificates = useQuery(certificatesQuery(organisation.id));
  const writes = WRITERS.includes(organisation.role ?? '');
  return (
    <div className="stack">
      <p className="prose">{say('lead')}</p>
      <Loaded query={certificates} skeleton={<ListSkeleton rows={2} />}>
        {(found) =>
          found.length ? (
            <CertificateList organisationId={organisation.id} certificates={found} writes={writes} />
          ) : (
            <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
          )
        }
      </Loaded>
      {writes && <CertificateForm organisationId={organisation.id} />}
    </div>
  );
}
