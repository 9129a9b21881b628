import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { affinity } from './affinity';
import { affinityQuery } from './rounds';
import { roundWords } from './words';

interface Pair {
  applicationId: string;
  applicationTitle: string;
  expertId: string;
  expertName: string;
}

/** Why an expert fits an application: its parts, the common fields and the words that bring most. */
export function AffinityOfPair({ roundId, pair, value }: { roundId: string; pair: Pair; value: number }) {
  const say = useWords(roundWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type="link"
        className="figures"
        aria-label={say('fit.open', { affinity: affinity(value), expert: pair.expertName })}
        onClick={() => setOpen(true)}
      >
        {affinity(value)}
      </Button>
      <Modal open={open} title={say('fit.title')} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p>
          {pair.expertName} · {pair.applicationTitle}
        </p>
        <Explanation roundId={roundId} pair={pair} />
      </Modal>
    </>
  );
}

function Explanation({ roundId, pair }: { roundId: string; pair: Pair }) {
  const say = useWords(roundWords);
  const reasons = useQuery(affinityQuery(roundId, pair.applicationId, pair.expertId));
  return (
    <Loaded query={reasons}>
      {(found) => (
        <>
          <Facts
            facts={[
              [say('fit.total'), <span className="figures">{affinity(found.affinity)}</span>],
              [say('fit.fields'), <Part value={found.fields} />],
              [say('fit.codes'), <Part value={found.codes} />],
              [say('fit.text'), <Part value={found.text} />],
              [say('fit.commonFields'), <Words words={found.commonFields} />],
              [say('fit.commonWords'), <Words words={found.commonWords} />],
              [say('fit.rule'), <span className="figures">{found.rule}</span>],
            ]}
          />
          <p className="hint">{say('fit.note')}</p>
        </>
      )}
    </Loaded>
  );
}

function Part({ value }: { value?: number | null }) {
  const say = useWords(roundWords);
  return value == null ? (
    <span className="faint">{say('fit.silent')}</span>
  ) : (
    <span className="figures">{affinity(value)}</span>
  );
}

function Words({ words }: { words: string[] }) {
  const say = useWords(roundWords);
  return words.length === 0 ? <span className="faint">{say('fit.none')}</span> : words.join(say('fit.comma'));
}
