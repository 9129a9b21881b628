import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Money } from '@/ui/Money';
import { StateTag, Tag } from '@/ui/StateTag';
import { shown } from '../review-desk/total';
import { Findings } from './Findings';
import { ItemSteps } from './ItemSteps';
import type { Detail, ItemView, MeetingView } from './meetings';
import { Opinions } from './Opinions';
import { meetingWords } from './words';

/** One item. Who is out of the room for it sees that it is there and whether it is being dealt with. */
export function AgendaItem({ meeting, item }: { meeting: MeetingView; item: ItemView }) {
  const say = useWords(meetingWords);
  const { detail } = item;
  return (
    <li className={`panel meeting-item${item.open ? ' is-open' : ''}`} aria-current={item.open || undefined}>
      <header className="panel-head">
        <h3>
          <span className="faint">{say('item', { position: item.position })}</span> {detail ? detail.title : say('out')}
        </h3>
        {detail ? (
          <StateTag kind="meeting-item" state={detail.state} />
        ) : (
          item.open && <Tag tone="active">{say('outOpen')}</Tag>
        )}
      </header>
      {detail ? <Content meeting={meeting} item={item} detail={detail} /> : <p className="faint">{say('outText')}</p>}
    </li>
  );
}

function Content({ meeting, item, detail }: { meeting: MeetingView; item: ItemView; detail: Detail }) {
  const say = useWords(meetingWords);
  const points = (value?: number | null) => (value == null ? '—' : shown(Number(value)));
  return (
    <>
      <p>
        <span className="figures">{detail.number}</span>
        {detail.organisationName && <> · {detail.organisationName}</>} · {say('requested')}{' '}
        <Money value={detail.requested} />
      </p>
      <p className="figures">
        {say('rank')} {detail.rank ?? '—'} · {say('score')} {points(detail.score)} · {say('totals')}{' '}
        {detail.totals.map(points).join(' · ') || '—'} · {say('spread')} {points(detail.spread)}
      </p>
      <p className="row">
        <Tag tone="quiet">{say(`why.${detail.why}`)}</Tag>
        {detail.away > 0 && <Tag tone="quiet">{say('away', { count: detail.away })}</Tag>}
        {detail.presiding && meeting.state === 'IN_SESSION' && <Tag tone="active">{say('youPreside')}</Tag>}
      </p>
      {detail.appearsAt && (
        <p>
          {say('appearsAt')} <DateTime at={detail.appearsAt} />
          {detail.sheets > 0 && <> · {say('sheets', { count: detail.sheets })}</>}
        </p>
      )}
      {item.open && <Opinions meetingId={meeting.id} itemId={item.id} />}
      {meeting.kind !== 'PANEL' && (item.open || detail.state === 'VOTED') && (
        <Findings meetingId={meeting.id} itemId={item.id} />
      )}
      {detail.summary && (
        <p className="said">
          {detail.consensus != null && (
            <strong>
              {say(meeting.kind === 'PANEL' ? 'agreed' : 'meanScore')}{' '}
              <span className="figures">{points(detail.consensus)}</span>{' '}
            </strong>
          )}
          {detail.summary}
        </p>
      )}
      {detail.tally && (
        <p>
          <Tag tone={detail.carried ? 'good' : 'bad'}>{say(detail.carried ? 'carried' : 'failed')}</Tag>{' '}
          <span className="figures">{say('tally', detail.tally)}</span>
        </p>
      )}
      <ItemSteps meeting={meeting} item={item} detail={detail} />
    </>
  );
}
