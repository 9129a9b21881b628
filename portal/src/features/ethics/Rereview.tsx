import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Checkbox, Input, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { ethicsKey, giveOpinion, leavePanel, post, type EthicsView, type PanellistView } from './ethics';
import { PanelForm } from './PanelForm';
import { Reasoned, Step } from './Reasoned';
import { ethicsWords } from './words';

/** The experts' re-review, for the agency that organises it and each expert for the own opinion. */
export function Rereview({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { state } = review.summary;
  const agency = review.viewer === 'AGENCY';
  const seats = review.panel?.seats ?? [];
  return (
    <div className="stack">
      {agency && state === 'INITIALLY_PASSED' && (
        <Panel title={say('exempt')}>
          <p>{say('exemptText')}</p>
          <Reasoned
            label={say('exempt')}
            asks={say('documentNo')}
            perform={(documentNo) => post(review, 'rereview-exemption', { documentNo })}
          />
        </Panel>
      )}
      {agency && (state === 'REREVIEW_REQUESTED' || state === 'PANEL') && (
        <PanelForm key={review.version} review={review} />
      )}
      {review.viewer === 'PANELLIST' && state === 'PANEL' && seats[0] && (
        <OpinionForm review={review} given={seats[0]} />
      )}
      {seats.length > 0 && (
        <Panel title={say('panelTitle')}>
          <ul className="lines">
            {seats.map((seat) => (
              <li key={seat.expertId}>
                <span>
                  {seat.name} <span className="faint small">{say(`kind.${seat.kind}`)}</span>
                </span>
                {seat.agrees === null || seat.agrees === undefined ? (
                  <span className="faint">{say('silent')}</span>
                ) : (
                  <Tag tone={seat.agrees ? 'good' : 'bad'}>{say(seat.agrees ? 'agrees' : 'disagrees')}</Tag>
                )}
                {seat.comment && <span className="faint line-wide">{seat.comment}</span>}
              </li>
            ))}
          </ul>
          {agency && state === 'PANEL' && (
            <>
              <p className="faint small">{say('closePanelText')}</p>
              <Step primary label={say('closePanel')} perform={() => post(review, 'panel-result')} />
            </>
          )}
        </Panel>
      )}
    </div>
  );
}

function OpinionForm({ review, given }: { review: EthicsView; given: PanellistView }) {
  const say = useWords(ethicsWords);
  const navigate = useNavigate();
  const [free, setFree] = useState(given.agrees !== null && given.agrees !== undefined);
  const [agrees, setAgrees] = useState(given.agrees ?? undefined);
  const [compliant, setCompliant] = useState(given.compliant ?? false);
  const [reasonable, setReasonable] = useState(given.reasonable ?? false);
  const [comment, setComment] = useState(given.comment ?? '');
  const { id } = review.summary;
  const giving = useAct({
    perform: (chosen: boolean) =>
      giveOpinion(id, { free, agrees: chosen, compliant, reasonable, comment: comment.trim() }),
    refreshes: [ethicsKey],
  });
  const leaving = useAct({
    perform: () => leavePanel(id),
    refreshes: [ethicsKey],
    onDone: () => void navigate('/ethics'),
  });
  return (
    <Panel title={say('opinionTitle')}>
      <ProblemSummary problem={giving.error} />
      <div className="stack form-narrow">
        <Checkbox checked={free} onChange={(event) => setFree(event.target.checked)}>
          {say('free')}
        </Checkbox>
        {!free && <span className="faint small">{say('freeMissing')}</span>}
        <Checkbox checked={compliant} onChange={(event) => setCompliant(event.target.checked)}>
          {say('compliant')}
        </Checkbox>
        <Checkbox checked={reasonable} onChange={(event) => setReasonable(event.target.checked)}>
          {say('reasonable')}
        </Checkbox>
        <Radio.Group
          value={agrees}
          onChange={(event) => setAgrees(event.target.value as boolean)}
          options={[
            { value: true, label: say('agrees') },
            { value: false, label: say('disagrees') },
          ]}
        />
        <label className="field">
          <span>{say('comment')}</span>
          <Input.TextArea rows={4} maxLength={8000} value={comment} onChange={(e) => setComment(e.target.value)} />
        </label>
        <div className="row">
          <Button
            type="primary"
            disabled={!free || agrees === undefined || comment.trim() === ''}
            loading={giving.isPending}
            onClick={() => agrees !== undefined && giving.mutate(agrees)}
          >
            {say('giveOpinion')}
          </Button>
          <TypedConfirm
            title={say('leavePanel')}
            consequence={say('leavePanelText')}
            expected={review.summary.applicationNumber}
            actionLabel={say('leavePanel')}
            danger
            busy={leaving.isPending}
            problem={leaving.error}
            onConfirm={() => leaving.mutateAsync(undefined)}
            trigger={(open) => <Button onClick={open}>{say('leavePanel')}</Button>}
          />
        </div>
      </div>
    </Panel>
  );
}
