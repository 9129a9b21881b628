import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { CommitteeForm } from './CommitteeForm';
import { changeCommittee, committeeQuery, requestOf } from './committees';
import { ethicsWords } from './words';

/** Who joins, who changes seats and who leaves, in one go: the composition has to hold after it. */
export function Component() {
  const { committeeId = '' } = useParams();
  const say = useWords(ethicsWords);
  const navigate = useNavigate();
  const committee = useQuery({ ...committeeQuery(committeeId), refetchOnWindowFocus: false });
  return (
    <Page title={say('changeCommittee')} lead={say('changeCommitteeLead')}>
      <Loaded query={committee}>
        {(found) => (
          <CommitteeForm
            known
            initial={requestOf(found)}
            label={say('save')}
            perform={(request) => changeCommittee(found, request)}
            onDone={() => void navigate(`/ethics/committees/${found.id}`)}
          />
        )}
      </Loaded>
    </Page>
  );
}
