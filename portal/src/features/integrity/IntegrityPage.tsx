import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { integrityKey, readIntegrity } from './integrity';
import { NewRecord } from './NewRecord';
import { useRecordColumns } from './RecordList';
import { integrityWords } from './words';

export function Component() {
  const say = useWords(integrityWords);
  const { has } = useSession();
  const files = has('officer', 'admin');
  const pages = usePages([...integrityKey, 'all'], readIntegrity);
  return (
    <Page title={say('title')} lead={say('lead')} actions={files && <NewRecord />}>
      <PagedList
        pages={pages}
        label={say('title')}
        columns={useRecordColumns(files)}
        idOf={(one) => one.id}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
