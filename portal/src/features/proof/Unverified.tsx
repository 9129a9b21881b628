import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Icon } from '@/ui/icons';
import type { OrganisationView } from '../organisation/types';
import { beginProof, myProofsQuery, proofsKey } from './proofs';
import { proofWords } from './words';

const OPEN = ['DRAFT', 'HANDED_IN'];

/** Tells an owner what an unverified organisation cannot do yet, and leads to the proof. */
export function Unverified({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(proofWords);
  const navigate = useNavigate();
  const mine = useQuery(myProofsQuery);
  const beginning = useAct({
    perform: beginProof,
    refreshes: [proofsKey],
    onDone: (proof) => void navigate(`/proofs/${proof.id}`),
  });
  const open = mine.data?.find((proof) => proof.organisationId === organisation.id && OPEN.includes(proof.state));
  return (
    <>
      <ProblemSummary problem={beginning.error} />
      <section className="notice-box is-warn">
        <Icon name="warn" />
        <div className="stack">
          <div>
            <strong>{say('unverifiedTitle')}</strong>
            <p>{say('unverifiedText')}</p>
          </div>
          <div>
            {open ? (
              <Link to={`/proofs/${open.id}`}>{say(open.state === 'DRAFT' ? 'draftNext' : 'waiting')}</Link>
            ) : (
              <Button
                type="primary"
                loading={beginning.isPending || mine.isPending}
                onClick={() => beginning.mutate(organisation.uscc)}
              >
                {say('begin')}
              </Button>
            )}
          </div>
        </div>
      </section>
    </>
  );
}
