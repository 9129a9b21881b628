import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { Day } from '@/ui/DateTime';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { factName } from './figures';
import { ladderQuery, nextRung, type LadderView } from './ladder';
import { NextStep } from './NextStep';
import { RungItem } from './RungItem';
import { ladderWords } from './words';
import './ladder.css';

export function LadderPanel({ organisationId }: { organisationId: string }) {
  const ladder = useQuery(ladderQuery(organisationId));
  return (
    <Loaded query={ladder} skeleton={<ListSkeleton rows={6} />}>
      {(view) => <Ladder ladder={view} />}
    </Loaded>
  );
}

/** Where the enterprise stands, the highest rung on top, and what to do next. */
function Ladder({ ladder }: { ladder: LadderView }) {
  const say = useWords(ladderWords);
  const { language, pick } = useLocalised();
  const { size, years } = ladder;
  const missing = enumerate([...new Set(size.missing.map((path) => factName(path, years, language)))]);
  const next = nextRung(ladder);
  return (
    <div className="stack">
      <p className="prose">{say('lead')}</p>
      <Facts
        facts={[
          [say('size'), size.zh ? pick(size.zh, size.en) : say('sizeUnknown', { missing })],
          [say('asOf'), <Day on={ladder.on} />],
          [say('years'), <span className="figures">{enumerate(years.map(String))}</span>],
        ]}
      />
      <NextStep rung={next} years={years} />
      <Panel title={say('title')}>
        <ol className="ladder" reversed>
          {[...ladder.rungs].reverse().map((rung) => (
            <RungItem key={rung.title} rung={rung} years={years} next={rung === next} />
          ))}
        </ol>
      </Panel>
    </div>
  );
}
