import { useId, useState } from 'react';
import { Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { post, recuse, type EthicsView, type VoiceView } from './ethics';
import { Meeting } from './Meeting';
import { ProcedureForm } from './ProcedureForm';
import { Reasoned } from './Reasoned';
import { VoteForm } from './VoteForm';
import { ethicsWords } from './words';

export const SITTING = ['SIMPLIFIED', 'MEETING', 'EMERGENCY'];
const RECUSING = [...SITTING, 'FILED', 'ACCEPTED', 'MODIFIED', 'APPEALED'];

/** The committee's table: procedure, who is there, the votes, and the decision that follows from them. */
export function Table({ review, subject }: { review: EthicsView; subject: string }) {
  const say = useWords(ethicsWords);
  const table = review.deliberation;
  if (!table) return null;
  const { state } = review.summary;
  const desk = review.viewer === 'SECRETARY' || review.viewer === 'CHAIR';
  const me = table.members.find((member) => member.subject === subject);
  const sits = SITTING.includes(state);
  return (
    <div className="stack">
      {desk && state === 'ACCEPTED' && <ProcedureForm review={review} />}
      {desk && sits && state !== 'SIMPLIFIED' && <Meeting review={review} />}
      {sits && me?.present && review.viewer !== 'SECRETARY' && (
        <VoteForm key={me.vote} reviewId={review.summary.id} given={me} />
      )}
      <Panel title={say('members')} extra={<Tally review={review} />}>
        <div className="ethics-voices">
          {table.members.map((member) => (
            <Voice key={member.subject} member={member} />
          ))}
        </div>
        <div className="row">
          {desk && sits && <Decide review={review} />}
          {me && RECUSING.includes(state) && (
            <Reasoned
              label={say('recuseNow')}
              text={say('recuseText')}
              perform={(reason) => recuse(review.summary.id, reason)}
            />
          )}
        </div>
      </Panel>
      {table.minutes && !(desk && sits) && (
        <Panel title={say('minutes')}>
          <p className="long-text">{table.minutes}</p>
          {table.advisers.length > 0 && (
            <p className="faint small">
              {say('advisers')}：{table.advisers.join('、')}
            </p>
          )}
        </Panel>
      )}
    </div>
  );
}

/** The decision with its reason, and what the unit has to change or keep to. */
function Decide({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const id = useId();
  const [conditions, setConditions] = useState('');
  const given = conditions.trim();
  return (
    <Reasoned
      primary
      label={say('decide')}
      text={say('decideText')}
      asks={say('decisionReason')}
      perform={(reason) => post(review, 'decision', given === '' ? { reason } : { reason, conditions: given })}
      onDone={() => setConditions('')}
    >
      <div className="field">
        <label htmlFor={id}>{say('conditionsIfAny')}</label>
        <Input.TextArea
          id={id}
          rows={3}
          maxLength={8000}
          value={conditions}
          onChange={(event) => setConditions(event.target.value)}
        />
      </div>
    </Reasoned>
  );
}

function Tally({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const present = review.deliberation?.members.filter((member) => member.present).length ?? 0;
  const majority = review.rules.majorities?.meeting;
  if (!majority || review.summary.state === 'SIMPLIFIED') return null;
  const needed = Math.ceil((present * (majority.needs ?? 2)) / (majority.of ?? 3));
  return <span className="faint small figures">{say('tally', { present, needed })}</span>;
}

function Voice({ member }: { member: VoiceView }) {
  const say = useWords(ethicsWords);
  return (
    <div className="ethics-voice">
      <span>
        <strong>{member.name}</strong>{' '}
        <span className="faint small">
          {say(`seat.${member.seat}`)} · {say(`kind.${member.kind}`)}
          {member.outside && ` · ${say('outside')}`}
        </span>
      </span>
      <span>
        {member.recusal ? (
          <Tag tone="warn">{say('recused')}</Tag>
        ) : member.present ? (
          <Tag tone="active">{say('present')}</Tag>
        ) : (
          <span className="faint small">{say('absent')}</span>
        )}
      </span>
      <span className="figures">
        {member.vote ? say(`outcome.${member.vote}`) : member.present && <span className="faint">{say('noVote')}</span>}
      </span>
      {(member.recusal ?? member.comment) && (
        <span className="faint small line-wide">
          {member.recusalFound ? say('recusedFound') : (member.recusal ?? member.comment)}
        </span>
      )}
    </div>
  );
}
