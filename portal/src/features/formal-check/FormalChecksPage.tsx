import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { awaitsFormalCheck } from '../application/types';
import { ApplicationList } from '../listing/ApplicationList';
import { formalCheckWords } from './words';

const STATES = ['RECOMMENDED', 'SUBMITTED', 'RETURNED', 'FORMAL_PASSED', 'FORMAL_REJECTED'] as const;

export function Component() {
  const say = useWords(formalCheckWords);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <ApplicationList
        list="formal-checks"
        label={say('filter')}
        states={STATES.map((value) => ({ value, label: say(`filter.${value}`) }))}
        kinds={['PASS', 'RETURN', 'REJECT']}
        href={(one) => (awaitsFormalCheck(one) ? `/formal-checks/${one.id}` : `/applications/${one.id}`)}
        shareable
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
