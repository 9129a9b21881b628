import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { meetingsKey, readMyMeetings } from './meetings';
import { useMeetingColumns } from './useMeetingColumns';
import { meetingWords } from './words';

/** The meetings on whose panel an expert sits. */
export function Component() {
  const say = useWords(meetingWords);
  const pages = usePages([...meetingsKey, 'mine'], readMyMeetings);
  return (
    <Page title={say('mineTitle')} lead={say('mineLead')}>
      <PagedList
        pages={pages}
        label={say('mineTitle')}
        columns={useMeetingColumns()}
        idOf={(one) => one.id}
        href={(one) => `/meetings/${one.id}`}
        empty={<EmptyState title={say('none')} />}
      />
    </Page>
  );
}
