import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { applicationsKey, readApplications } from '../application/applications';
import { useApplicationColumns } from '../application/useApplicationColumns';
import { endorsementWords } from './words';

const STATES = ['SUBMITTED', 'RECOMMENDED', 'NOT_RECOMMENDED'] as const;

export function Component() {
  const say = useWords(endorsementWords);
  const columns = useApplicationColumns();
  const [state] = useFilter('state', 'SUBMITTED');
  const pages = usePages([...applicationsKey, { state }], readApplications({ state }));
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FilterChips
        name="state"
        label={say('filter')}
        fallback="SUBMITTED"
        options={STATES.map((value) => ({ value, label: say(`filter.${value}`) }))}
      />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/endorsements/${one.id}`}
        exportAs="endorsements"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
