import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { DecideProof } from './DecideProof';
import { ProofFiles } from './ProofFiles';
import { handInProof, proofFileKinds, proofQuery, proofsKey, withdrawProof, type ProofView } from './proofs';
import { proofWords } from './words';

export function Component() {
  const { proofId = '' } = useParams();
  const proof = useQuery(proofQuery(proofId));
  return <Loaded query={proof}>{(found) => <Proof proof={found} />}</Loaded>;
}

function Proof({ proof }: { proof: ProofView }) {
  const say = useWords(proofWords);
  const { subject, has } = useSession();
  const mine = proof.claimant === subject;
  const decides = !mine && proof.state === 'HANDED_IN' && has('officer', 'admin');
  const next = nextStep(proof, decides);
  return (
    <ObjectPage
      number={proof.uscc}
      title={say('proofOf', { name: proof.organisationNameZh })}
      state={<StateTag kind="proof" state={proof.state} />}
      nextStep={next && say(next)}
      owedBy={next && say(proof.state === 'DRAFT' ? 'claimantOwes' : 'officer')}
      action={mine && <Steps proof={proof} />}
      facts={[
        [say('organisation'), <Link to={`/organisations/${proof.organisationId}`}>{proof.organisationNameZh}</Link>],
        [say('claimant'), proof.claimantName],
        [say('what'), say(proof.takesOver ? 'takeover' : 'verification')],
        [say('begunAt'), <DateTime at={proof.begunAt} />],
        proof.handedInAt != null && [say('handedInAt'), <DateTime at={proof.handedInAt} />],
        proof.decidedAt != null && [say('decidedAt'), <DateTime at={proof.decidedAt} />],
        proof.reason != null && [say('reason'), proof.reason],
      ]}
    >
      {decides && proof.takesOver && (
        <p className="notice-box is-warn">
          <Icon name="warn" />
          <span>{say('takeoverNow')}</span>
        </p>
      )}
      <Panel title={say('files')}>
        <ProofFiles proof={proof} changes={mine && proof.state === 'DRAFT'} />
      </Panel>
      {decides && <DecideProof proof={proof} />}
    </ObjectPage>
  );
}

function nextStep(proof: ProofView, decides: boolean) {
  if (proof.state === 'DRAFT') return 'draftNext';
  if (proof.state === 'HANDED_IN') return decides ? 'decideNext' : 'waiting';
  return undefined;
}

function Steps({ proof }: { proof: ProofView }) {
  const say = useWords(proofWords);
  const handIn = useAct({ perform: () => handInProof(proof), refreshes: [proofsKey] });
  const withdrawal = useAct({ perform: () => withdrawProof(proof), refreshes: [proofsKey] });
  const complete = proofFileKinds.every((kind) => proof.files.some((file) => file.kind === kind));
  if (proof.state !== 'DRAFT' && proof.state !== 'HANDED_IN') return null;
  return (
    <div className="stack">
      <ProblemSummary problem={handIn.error ?? withdrawal.error} />
      <div className="row">
        {proof.state === 'DRAFT' && (
          <Button
            type="primary"
            disabled={!complete}
            title={complete ? undefined : say('handInMissing')}
            loading={handIn.isPending}
            onClick={() => handIn.mutate(undefined)}
          >
            {say('handIn')}
          </Button>
        )}
        <Button loading={withdrawal.isPending} onClick={() => withdrawal.mutate(undefined)}>
          {say('withdraw')}
        </Button>
      </div>
    </div>
  );
}
