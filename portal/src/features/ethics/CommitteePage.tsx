import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { Day } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Tag } from '@/ui/StateTag';
import { AnnualReport } from './AnnualReport';
import { committeeQuery, type MemberView } from './committees';
import { EndMembership } from './EndMembership';
import type { CommitteeView } from './ethics';
import { RegisterCommittee } from './RegisterCommittee';
import { ethicsWords } from './words';

export function Component() {
  const { committeeId = '' } = useParams();
  const committee = useQuery(committeeQuery(committeeId));
  return <Loaded query={committee}>{(found) => <Committee committee={found} />}</Loaded>;
}

/** One committee with its term and who sits on it. */
function Committee({ committee }: { committee: CommitteeView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const { has } = useSession();
  const officer = has('officer');
  return (
    <ObjectPage
      title={pick(committee.name, committee.nameEn ?? committee.name)}
      state={
        <span className="row">
          <Tag tone={committee.inOffice ? 'good' : 'bad'}>{say(committee.inOffice ? 'inOffice' : 'notInOffice')}</Tag>
          {committee.regional && <Tag tone="quiet">{say('regional')}</Tag>}
        </span>
      }
      action={
        officer && (
          <Link to={`/ethics/committees/${committee.id}/change`}>
            <Button type="primary">{say('changeCommittee')}</Button>
          </Link>
        )
      }
      facts={[
        [say('host'), committee.organisationName],
        [say('formedOn'), <Day on={committee.formedOn} />],
        [say('termEndsOn'), <Day on={committee.termEndsOn} />],
        [say('number'), <Entry committee={committee} officer={officer} />],
        committee.registeredOn != null && [say('registeredOn'), <Day on={committee.registeredOn} />],
      ]}
    >
      {committee.members && <Members committee={committee} members={committee.members} officer={officer} />}
      {has('officer', 'auditor') && <AnnualReport committeeId={committee.id} />}
    </ObjectPage>
  );
}

function Entry({ committee, officer }: { committee: CommitteeView; officer: boolean }) {
  const say = useWords(ethicsWords);
  if (committee.registrationNo) return <span className="figures">{committee.registrationNo}</span>;
  if (officer) return <RegisterCommittee committee={committee} />;
  return (
    <span>
      {say('registerBy')} <Day on={committee.registerBy} />
    </span>
  );
}

function Members(props: { committee: CommitteeView; members: MemberView[]; officer: boolean }) {
  const say = useWords(ethicsWords);
  const columns: Column<MemberView>[] = [
    { key: 'name', title: say('memberName'), main: true, render: (one) => one.name, text: (one) => one.name },
    { key: 'seat', title: say('seat'), render: (one) => say(`seat.${one.seat}`), text: (one) => one.seat },
    {
      key: 'kind',
      title: say('kindOf'),
      render: (one) => (
        <span className="row">
          {say(`kind.${one.kind}`)}
          {one.outside && <Tag tone="quiet">{say('outside')}</Tag>}
        </span>
      ),
      text: (one) => one.kind,
    },
    { key: 'gender', title: say('gender'), render: (one) => say(one.female ? 'gender.FEMALE' : 'gender.MALE') },
  ];
  if (props.officer)
    columns.push({
      key: 'end',
      title: say('membership'),
      render: (one) => <EndMembership committee={props.committee} member={one} />,
    });
  return (
    <section className="stack">
      <h2>{say('members')}</h2>
      <DataList label={say('members')} columns={columns} items={props.members} idOf={(one) => one.subject} />
    </section>
  );
}
