import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { noticesKey, readNotices, type NoticeView } from './notices';
import { noticeWords } from './words';

export function Component() {
  const say = useWords(noticeWords);
  const { pick } = useLocalised();
  const pages = usePages([...noticesKey, 'all'], readNotices);
  const columns: Column<NoticeView>[] = [
    {
      key: 'call',
      title: say('call'),
      main: true,
      render: (one) => pick(one.callTitleZh, one.callTitleEn),
      text: (one) => one.callTitleZh,
    },
    {
      key: 'openedAt',
      title: say('openedAt'),
      render: (one) => <Day on={one.openedOn} />,
      text: (one) => one.openedOn,
    },
    { key: 'lastDay', title: say('lastDay'), render: (one) => <Day on={one.lastDay} />, text: (one) => one.lastDay },
    {
      key: 'awards',
      title: say('awards'),
      align: 'end',
      render: (one) => one.awards,
      text: (one) => String(one.awards),
    },
    {
      key: 'awarded',
      title: say('award'),
      align: 'end',
      render: (one) => <Money value={one.awarded} />,
      text: (one) => one.awarded.amount,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="notice" state={one.state} />,
      text: (one) => one.state,
    },
  ];
  return (
    <Page title={say('title')} lead={say('lead')} actions={<Link to="/objections">{say('allObjections')}</Link>}>
      <PagedList
        pages={pages}
        label={say('title')}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/notices/${one.id}`}
        exportAs="notices"
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}
