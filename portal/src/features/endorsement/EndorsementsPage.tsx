import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { ApplicationList } from '../listing/ApplicationList';
import { Shares } from './Shares';
import { endorsementWords } from './words';

const STATES = ['SUBMITTED', 'SENT_BACK', 'RECOMMENDED', 'NOT_RECOMMENDED'] as const;

export function Component() {
  const say = useWords(endorsementWords);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Shares />
      <ApplicationList
        list="endorsements"
        label={say('filter')}
        states={STATES.map((value) => ({ value, label: say(`filter.${value}`) }))}
        kinds={['ENDORSE', 'SEND_BACK', 'REFUSE_ENDORSEMENT']}
        href={(one) => `/endorsements/${one.id}`}
        shareable={false}
        comparable
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
