import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { StateTag } from '@/ui/StateTag';
import { EndPeriod } from './EndPeriod';
import { noticeQuery, type NoticeEntry, type NoticeView } from './notices';
import { WithdrawNotice } from './WithdrawNotice';
import { noticeWords } from './words';

export function Component() {
  const { noticeId = '' } = useParams();
  const notice = useQuery(noticeQuery(noticeId));
  return <Loaded query={notice}>{(found) => <Notice notice={found} />}</Loaded>;
}

function Notice({ notice }: { notice: NoticeView }) {
  const say = useWords(noticeWords);
  const { pick } = useLocalised();
  const { has } = useSession();
  const columns: Column<NoticeEntry>[] = [
    { key: 'title', title: say('project'), main: true, render: (one) => one.title, text: (one) => one.title },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.number}</span>,
      text: (one) => one.number,
    },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    {
      key: 'award',
      title: say('award'),
      align: 'end',
      render: (one) => <Money value={one.settledAward ?? one.award} />,
      text: (one) => (one.settledAward ?? one.award).amount,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => <StateTag kind="entry" state={one.state} />,
      text: (one) => one.state,
    },
  ];
  return (
    <ObjectPage
      title={pick(notice.callTitleZh, notice.callTitleEn)}
      state={<StateTag kind="notice" state={notice.state} />}
      action={
        has('officer') &&
        notice.state === 'OPEN' && (
          <>
            {notice.sandbox && <EndPeriod notice={notice} />}
            <WithdrawNotice notice={notice} />
          </>
        )
      }
      facts={[
        [say('openedAt'), <Day on={notice.openedOn} />],
        [say('lastDay'), <Day on={notice.lastDay} />],
        notice.supplements
          ? [say('supplements'), <Link to={`/notices/${notice.supplements}`}>{say('supplements')}</Link>]
          : undefined,
        [say('objections'), <Link to={`/objections?noticeId=${notice.id}`}>{say('objectionsOf')}</Link>],
        [say('awards'), <span className="figures">{notice.awards}</span>],
        [say('award'), <Money value={notice.awarded} />],
        [say('publicPage'), <a href={`/notices/${notice.id}`}>{say('openPublic')}</a>],
        notice.withdrawalReason ? [say('withdrawn'), notice.withdrawalReason] : undefined,
      ]}
    >
      <DataList
        label={say('awards')}
        columns={columns}
        items={notice.entries ?? []}
        idOf={(one) => one.applicationId}
        exportAs="notice"
      />
    </ObjectPage>
  );
}
