import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Day } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { stateWords } from '@/ui/state-words';
import { needsQuery, type NeedView } from './needs';
import { needWords } from './words';

const STAGES = [
  ['COLLECTED'],
  ['SCREENED'],
  ['PUBLISHED', 'OPEN'],
  ['MATCHED'],
  ['NO_BID', 'CALL_CANCELLED', 'REJECTED', 'WITHDRAWN'],
] as const;

/** Needs by stage, as a board. */
export function Component() {
  const say = useWords(needWords);
  const { has } = useSession();
  const needs = useQuery(needsQuery);
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        has('talent-officer') && (
          <Link to="/needs/new">
            <Button type="primary">{say('create')}</Button>
          </Link>
        )
      }
    >
      <Loaded query={needs} skeleton={<ListSkeleton />}>
        {(all) => (all.length ? <Board needs={all} /> : <EmptyState title={say('none')}>{say('noneText')}</EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Board({ needs }: { needs: NeedView[] }) {
  const say = useWords(needWords);
  const states = useWords(stateWords);
  return (
    <div className="board">
      {STAGES.map((stage) => {
        const here = needs.filter((need) => (stage as readonly string[]).includes(need.state));
        return (
          <section key={stage[0]} className="board-stage">
            <h3>
              {stage.map((state) => states(`need.${state}`)).join(' / ')} <span className="count">{here.length}</span>
            </h3>
            {here.length === 0 && <p className="faint small">{say('columnNone')}</p>}
            <ul>
              {here.map((need) => (
                <Card key={need.id} need={need} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Card({ need }: { need: NeedView }) {
  const { title } = useLocalised();
  return (
    <li className="board-card">
      <Link to={`/needs/${need.id}`}>{title(need)}</Link>
      <span className="small">{need.ownerOrganisationName}</span>
      <span className="small">
        <Money value={need.reward} />
      </span>
      <span className="small faint">
        <Day on={need.deadlineAt} />
      </span>
    </li>
  );
}
