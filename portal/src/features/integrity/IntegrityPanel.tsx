import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import type { OrganisationView } from '../organisation/types';
import { integrityOfQuery } from './integrity';
import { NewRecord } from './NewRecord';
import { useRecordColumns } from './RecordList';
import { integrityWords } from './words';

/** What was decided on one organisation: its members read it, officers file and lift. */
export function IntegrityPanel({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(integrityWords);
  const { has } = useSession();
  const member = Boolean(organisation.role);
  const files = !member && has('officer', 'admin');
  const records = useQuery(integrityOfQuery(organisation.id, !member));
  const columns = useRecordColumns(files);
  return (
    <div className="stack">
      {files && (
        <div className="row">
          <NewRecord organisation={organisation} />
        </div>
      )}
      <Loaded query={records} skeleton={<ListSkeleton rows={1} />}>
        {(all) =>
          all.length ? (
            <DataList label={say('title')} columns={columns} items={all} idOf={(one) => one.id} />
          ) : (
            <EmptyState title={say('none')}>{say('noneOwn')}</EmptyState>
          )
        }
      </Loaded>
    </div>
  );
}
