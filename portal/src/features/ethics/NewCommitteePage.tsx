import { useNavigate } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { Page } from '@/ui/Page';
import { CommitteeForm } from './CommitteeForm';
import { formCommittee } from './committees';
import { ethicsWords } from './words';

const member = (seat: 'CHAIR' | 'MEMBER' | 'SECRETARY', kind: 'PEER' | 'ETHICS' | 'LAW') => ({
  seat,
  kind,
  gender: 'FEMALE' as const,
  outside: false,
});

/** Seven voting members and a secretary to begin with; what the composition lacks is said when it is sent. */
const FIRST = [
  member('CHAIR', 'PEER'),
  member('MEMBER', 'ETHICS'),
  member('MEMBER', 'LAW'),
  ...Array.from({ length: 4 }, () => member('MEMBER', 'PEER')),
  member('SECRETARY', 'PEER'),
];

export function Component() {
  const say = useWords(ethicsWords);
  const navigate = useNavigate();
  return (
    <Page title={say('newCommittee')} lead={say('newCommitteeLead')}>
      <CommitteeForm
        initial={{ regional: false, members: FIRST as never }}
        label={say('newCommittee')}
        perform={formCommittee}
        onDone={({ id }) => void navigate(`/ethics/committees/${id}`)}
      />
    </Page>
  );
}
