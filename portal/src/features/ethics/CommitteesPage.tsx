import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { committeesQuery, type CommitteeView } from './ethics';
import { RegisterCommittee } from './RegisterCommittee';
import { ethicsWords } from './words';

/** The committees on file, with their terms and whether they are on the national platform. */
export function Component() {
  const say = useWords(ethicsWords);
  const { has } = useSession();
  const committees = useQuery(committeesQuery);
  return (
    <Page
      title={say('committees')}
      lead={say('committeesLead')}
      actions={
        has('officer') && (
          <Link to="/ethics/committees/new">
            <Button type="primary">{say('newCommittee')}</Button>
          </Link>
        )
      }
    >
      <Loaded query={committees} skeleton={<ListSkeleton />}>
        {(all) =>
          all.length ? <Committees all={all} officer={has('officer')} /> : <EmptyState title={say('noCommittee')} />
        }
      </Loaded>
    </Page>
  );
}

function Committees({ all, officer }: { all: CommitteeView[]; officer: boolean }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const columns: Column<CommitteeView>[] = [
    {
      key: 'name',
      title: say('committee'),
      main: true,
      render: (one) => pick(one.name, one.nameEn ?? one.name),
      text: (one) => one.name,
    },
    { key: 'organisation', title: say('host'), render: (one) => one.organisationName },
    {
      key: 'term',
      title: say('termEndsOn'),
      render: (one) => (
        <span className="row">
          <Day on={one.termEndsOn} />
          {one.regional && <Tag tone="quiet">{say('regional')}</Tag>}
          {!one.inOffice && <Tag tone="bad">{say('notInOffice')}</Tag>}
        </span>
      ),
      text: (one) => one.termEndsOn,
    },
    {
      key: 'registration',
      title: say('number'),
      render: (one) =>
        one.registrationNo ??
        (officer ? (
          <RegisterCommittee committee={one} />
        ) : (
          <span>
            {say('registerBy')} <Day on={one.registerBy} />
          </span>
        )),
      text: (one) => one.registrationNo ?? '',
    },
  ];
  return (
    <DataList
      label={say('committees')}
      columns={columns}
      items={all}
      idOf={(one) => one.id}
      href={(one) => `/ethics/committees/${one.id}`}
    />
  );
}
