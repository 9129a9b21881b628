import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { useQuery } from '@tanstack/react-query';
import { DataList, PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { ClaimForm } from './ClaimForm';
import { myProofsQuery, proofsKey, readProofs, type ProofSummary } from './proofs';
import { proofWords } from './words';

/** Officers decide here; everybody else finds their own proofs and begins a claim. */
export function Component() {
  const { has } = useSession();
  return has('officer', 'auditor', 'admin') ? <Queue /> : <Mine />;
}

function Queue() {
  const say = useWords(proofWords);
  const [state] = useFilter('state', 'HANDED_IN');
  const pages = usePages([...proofsKey, 'queue', state], readProofs(state === 'ALL' ? undefined : state));
  const options = ['HANDED_IN', 'ACCEPTED', 'REFUSED', 'ALL'].map((value) => ({
    value,
    label: say(value === 'ALL' ? 'all' : (`state.${value}` as 'state.ACCEPTED')),
  }));
  return (
    <Page title={say('title')} lead={say('officerLead')}>
      <FilterChips name="state" label={say('state')} options={options} fallback="HANDED_IN" />
      <PagedList
        pages={pages}
        label={say('title')}
        columns={useColumns()}
        idOf={idOf}
        href={href}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}

function Mine() {
  const say = useWords(proofWords);
  const columns = useColumns();
  const proofs = useQuery(myProofsQuery);
  return (
    <Page title={say('claim')} lead={say('claimLead')} width="narrow">
      <ClaimForm />
      <Loaded query={proofs} skeleton={<ListSkeleton rows={2} />}>
        {(mine) =>
          mine.length > 0 && (
            <section className="stack">
              <h2>{say('mine')}</h2>
              <DataList label={say('mine')} columns={columns} items={mine} idOf={idOf} href={href} />
            </section>
          )
        }
      </Loaded>
    </Page>
  );
}

const idOf = (proof: ProofSummary) => proof.id;
const href = (proof: ProofSummary) => `/proofs/${proof.id}`;

function useColumns(): Column<ProofSummary>[] {
  const say = useWords(proofWords);
  return [
    {
      key: 'organisation',
      title: say('organisation'),
      main: true,
      render: (one) => one.organisationNameZh,
      text: (one) => one.organisationNameZh,
    },
    { key: 'claimant', title: say('claimant'), render: (one) => one.claimantName },
    {
      key: 'handedInAt',
      title: say('handedInAt'),
      render: (one) => (one.handedInAt ? <DateTime at={one.handedInAt} /> : '—'),
    },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="proof" state={one.state} /> },
  ];
}
