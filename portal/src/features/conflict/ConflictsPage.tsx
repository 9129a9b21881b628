import { usePages } from '@/api/pages';
import { defineWords, useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { conflictsKey, readConflicts, type ConflictView } from './conflicts';

const conflictWords = defineWords(
  'conflicts',
  {
    title: '回避登记',
    lead: '已申请回避的申报和单位，不会再指派给您。',
    none: '没有回避登记',
    noneText: '打开一项评审时，可先确认是否需要回避。',
    reason: '原因',
    kind: '范围',
    application: '一项申报',
    organisation: '一个单位',
    declaredAt: '登记时间',
  },
  {
    title: 'Conflicts of interest',
    lead: 'Applications and organisations that are not assigned to you because you stepped back.',
    none: 'No conflicts declared',
    noneText: 'When you open a review you are asked first.',
    reason: 'Why',
    kind: 'What',
    application: 'One application',
    organisation: 'One organisation',
    declaredAt: 'Declared',
  },
);

export function Component() {
  const say = useWords(conflictWords);
  const pages = usePages([...conflictsKey, 'all'], readConflicts);
  const columns: Column<ConflictView>[] = [
    { key: 'reason', title: say('reason'), main: true, render: (one) => one.reason },
    { key: 'kind', title: say('kind'), render: (one) => say(one.applicationId ? 'application' : 'organisation') },
    { key: 'declaredAt', title: say('declaredAt'), render: (one) => <DateTime at={one.declaredAt} /> },
  ];
  return (
    <Page title={say('title')} lead={say('lead')}>
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
