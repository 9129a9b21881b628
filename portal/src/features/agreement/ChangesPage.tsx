import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { stateWords } from '@/ui/state-words';
import { changesKey, readChanges, type ChangeState, type ChangeView } from './changes';
import { changeWords } from './change-words';

const STATES = ['REQUESTED', 'FILED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;

/** What officers and finance have to decide, and what was decided. */
export function Component() {
  const say = useWords(changeWords);
  const states = useWords(stateWords);
  const { of } = useLocalised();
  const [state] = useFilter('state');
  const pages = usePages(
    [...changesKey, 'all', state],
    readChanges({ state: (state || undefined) as ChangeState | undefined }),
  );
  const columns: Column<ChangeView>[] = [
    {
      key: 'title',
      title: say('agreement'),
      main: true,
      render: (one) => one.agreementTitle,
      text: (one) => one.agreementTitle,
    },
    { key: 'kind', title: say('kind'), render: (one) => of(one.kindLabel), text: (one) => one.kindLabel.zh },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'askedAt',
      title: say('askedAt'),
      render: (one) => <DateTime at={one.askedAt} />,
      text: (one) => one.askedAt,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="agreement-change" state={one.state} />,
      text: (one) => one.state,
    },
  ];
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FilterChips
        name="state"
        label={say('filter')}
        options={[
          { value: '', label: say('all') },
          ...STATES.map((value) => ({ value, label: states(`agreement-change.${value}`) })),
        ]}
      />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/agreements/${one.agreementId}`}
        exportAs="agreement-changes"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
