import { useWords } from '@/app/i18n/words';
import { Page } from '@/ui/Page';
import { TabPanel } from '@/ui/Tabs';
import { Accounts } from './Accounts';
import { Periods } from './Periods';
import { TrialBalance } from './TrialBalance';
import { ledgerWords } from './words';

export function Component() {
  const say = useWords(ledgerWords);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <TabPanel
        tabs={[
          { key: 'trial', label: say('trial'), content: <TrialBalance /> },
          { key: 'accounts', label: say('accounts'), content: <Accounts /> },
          { key: 'periods', label: say('periods'), content: <Periods /> },
        ]}
      />
    </Page>
  );
}
