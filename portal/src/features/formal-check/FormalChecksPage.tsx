import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { applicationsKey, readApplications } from '../application/applications';
import { awaitsFormalCheck } from '../application/types';
import { useApplicationColumns } from '../application/useApplicationColumns';
import { formalCheckWords } from './words';

const STATES = ['RECOMMENDED', 'SUBMITTED', 'RETURNED', 'FORMAL_PASSED', 'FORMAL_REJECTED'] as const;

type State = (typeof STATES)[number];

export function Component() {
  const say = useWords(formalCheckWords);
  const columns = useApplicationColumns();
  const [state] = useFilter('state', 'RECOMMENDED');
  const pages = usePages([...applicationsKey, { state }], readApplications({ state: state as State }));
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FilterChips
        name="state"
        label={say('filter')}
        fallback="RECOMMENDED"
        options={STATES.map((value) => ({ value, label: say(`filter.${value}`) }))}
      />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => (awaitsFormalCheck(one) ? `/formal-checks/${one.id}` : `/applications/${one.id}`)}
        exportAs="formal-checks"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
