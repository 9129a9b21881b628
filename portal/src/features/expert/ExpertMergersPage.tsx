import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { explain } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { expertMergerWords } from './merger-words';
import { expertMergersKey, pairsQuery, readExpertMergers, type MergerRow, type Pair } from './mergers';

/** What waits for a second officer, and who looks registered twice. */
export function Component() {
  const say = useWords(expertMergerWords);
  const mergers = usePages([...expertMergersKey, 'all'], readExpertMergers);
  const pairs = useQuery(pairsQuery);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <section className="stack">
        <h2>{say('all')}</h2>
        <PagedList
          pages={mergers}
          label={say('all')}
          columns={useColumns()}
          idOf={(one) => one.id}
          href={(one) => `/experts/mergers/${one.id}`}
          empty={<EmptyState title={say('none')} />}
        />
      </section>
      <section className="stack">
        <h2>{say('pairs')}</h2>
        <Loaded query={pairs}>{(found) => <Pairs pairs={found} />}</Loaded>
      </section>
    </Page>
  );
}

function Pairs({ pairs }: { pairs: Pair[] }) {
  const say = useWords(expertMergerWords);
  const { has } = useSession();
  if (pairs.length === 0) return <EmptyState title={say('noPairs')}>{say('noPairsText')}</EmptyState>;
  return (
    <ul className="lines">
      {pairs.map(({ first, second, unit }) => (
        <li key={`${first.id} ${second.id}`}>
          <span>
            <Link to={`/experts/${first.id}`}>{first.name}</Link> <span className="faint">{first.email}</span> ·{' '}
            <Link to={`/experts/${second.id}`}>{second.name}</Link> <span className="faint">{second.email}</span>
          </span>
          <span className="faint small">{explain(say('unit'), unit)}</span>
          {has('officer') && (
            <Link to={`/experts/mergers/new?expert=${second.id}&into=${first.id}`}>{say('compare')}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function useColumns(): Column<MergerRow>[] {
  const say = useWords(expertMergerWords);
  return [
    { key: 'ends', title: say('ends'), main: true, render: (one) => one.name },
    { key: 'stays', title: say('stays'), render: (one) => one.intoName },
    { key: 'proposedAt', title: say('proposedAt'), render: (one) => <DateTime at={one.proposedAt} /> },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="expert-merger" state={one.state} /> },
  ];
}
