import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { drawRecordQuery } from './rounds';
import { roundWords } from './words';

/** What fixes the draw, in the order in which it was fixed, and the two documents that repeat it. */
export function DrawRecord({ planId }: { planId: string }) {
  const say = useWords(roundWords);
  const record = useQuery(drawRecordQuery(planId));
  const documents = `/api/review/v1/assignment-plans/${planId}`;
  return (
    <>
      <h3>{say('draw.title')}</h3>
      <Loaded query={record}>
        {(found) => (
          <>
            <Facts
              facts={[
                [say('draw.closed'), <DateTime at={found.listClosedAt} />],
                [say('draw.number'), <span className="figures">{found.listNumber}</span>],
                [say('draw.list'), <Digest value={found.listDigest} />],
                [say('draw.drawn'), <DateTime at={found.seedDrawnAt} />],
                [say('plan.seed'), <span className="figures">{found.seed}</span>],
                [say('plan.seedSource'), found.seedSource ?? say('draw.platform')],
                [say('draw.method'), <span className="figures">{found.method}</span>],
                Boolean(found.inputsDigest) && [say('draw.inputs'), <Digest value={found.inputsDigest ?? ''} />],
                Boolean(found.resultDigest) && [say('draw.result'), <Digest value={found.resultDigest ?? ''} />],
              ]}
            />
            <p>
              <a href={`${documents}/inputs`} download>
                {say('draw.downloadInputs')}
              </a>{' '}
              ·{' '}
              <a href={`${documents}/result`} download>
                {say('draw.downloadResult')}
              </a>
            </p>
            <p className="hint">{say('draw.text')}</p>
          </>
        )}
      </Loaded>
    </>
  );
}

function Digest({ value }: { value: string }) {
  return <code className="digest">{value}</code>;
}
