import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { Departures } from './Departures';
import { roundWords } from './words';

/** What waits for a second officer, in all rounds. */
export function Component() {
  const say = useWords(roundWords);
  return (
    <Page title={say('departure.pageTitle')} lead={say('departure.pageLead')}>
      <Departures which={{ open: true }} empty={<EmptyState title={say('departure.none')} />} />
    </Page>
  );
}
