import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { partnershipsKey, readPartnerships, type Partnership } from './partners';
import { SignOff } from './SignOff';
import { partnerWords } from './words';

export function Component() {
  const say = useWords(partnerWords);
  const pages = usePages([...partnershipsKey, 'mine'], readPartnerships);
  return (
    <Page title={say('mine')} lead={say('mineLead')}>
      <PagedList
        pages={pages}
        label={say('mine')}
        columns={useColumns()}
        idOf={(one) => one.partnerId}
        href={(one) =>
          one.publicState ? `/applications/${one.applicationId}/parts/${one.partnerId}` : '/partnerships'
        }
        empty={<EmptyState title={say('mineNone')}>{say('mineNoneText')}</EmptyState>}
      />
    </Page>
  );
}

function useColumns(): Column<Partnership>[] {
  const say = useWords(partnerWords);
  const { of, title } = useLocalised();
  return [
    {
      key: 'title',
      title: say('project'),
      main: true,
      render: (one) => (one.publicState ? one.title || say('untitled') : say('hidden')),
    },
    { key: 'lead', title: say('leadUnit'), render: (one) => one.leadName },
    { key: 'own', title: say('own'), render: (one) => one.organisationName },
    {
      key: 'call',
      title: say('call'),
      render: (one) => title({ titleZh: one.callTitleZh, titleEn: one.callTitleEn }),
    },
    { key: 'deadline', title: say('deadline'), render: (one) => <Deadline at={one.deadlineAt} /> },
    { key: 'state', title: say('state'), render: (one) => <SignOff state={one.state} /> },
    { key: 'progress', title: say('progress'), render: (one) => (one.publicState ? of(one.publicState) : '—') },
  ];
}
