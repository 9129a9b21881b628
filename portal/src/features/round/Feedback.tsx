import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { commentsKey, commentsQuery, releaseFeedback } from './feedback';
import { feedbackWords } from './feedback-words';
import { decisionsQuery } from './rounds';
import type { CommentView, DecisionView, RoundView } from './types';
import { roundWords } from './words';

/** Once the result is public: what applicants may read of the experts' comments. */
export function Feedback({ round }: { round: RoundView }) {
  const say = useWords(roundWords);
  const sayFeedback = useWords(feedbackWords);
  const decisions = useQuery(decisionsQuery(round.id));
  const columns: Column<DecisionView>[] = [
    { key: 'title', title: say('project'), main: true, render: (one) => one.title },
    { key: 'number', title: say('number'), render: (one) => <span className="figures nowrap">{one.number}</span> },
    { key: 'organisation', title: say('organisation'), render: (one) => one.organisationName },
    {
      key: 'outcome',
      title: say('decide.outcome'),
      render: (one) => <StateTag kind="decision" state={one.outcome} />,
    },
    { key: 'choose', title: sayFeedback('comments'), render: (one) => <Choose decision={one} /> },
  ];
  return (
    <Loaded query={decisions} skeleton={<ListSkeleton />}>
      {(items) => (
        <>
          <p className="lead">{sayFeedback('lead')}</p>
          <DataList label={sayFeedback('tab')} columns={columns} items={items} idOf={(one) => one.id} />
        </>
      )}
    </Loaded>
  );
}

const keyOf = (one: CommentView) => `${one.assignmentId} ${one.criterion ?? ''}`;

function Choose({ decision }: { decision: DecisionView }) {
  const sayFeedback = useWords(feedbackWords);
  const { has } = useSession();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const comments = useQuery({ ...commentsQuery(decision.applicationId), enabled: open });
  const picked = comments.data?.filter((one) => chosen.has(keyOf(one))) ?? [];
  const releasing = useAct({
    perform: (_: void, key) => releaseFeedback(decision.applicationId, picked, key),
    refreshes: [commentsKey],
    onDone: () => setChosen(new Set()),
  });
  const toggle = (one: CommentView, on: boolean) =>
    setChosen((now) => new Set(on ? [...now, keyOf(one)] : [...now].filter((key) => key !== keyOf(one))));
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`${sayFeedback('choose')} ${decision.number}`}>
        {sayFeedback('choose')}
      </Button>
      <Modal
        open={open}
        title={sayFeedback('of', { number: decision.number })}
        onCancel={() => setOpen(false)}
        cancelText={sayFeedback('close')}
        okText={sayFeedback('release', { count: picked.length })}
        okButtonProps={{ disabled: !picked.length || !has('officer'), loading: releasing.isPending }}
        onOk={() => releasing.mutate()}
      >
        <ProblemSummary problem={releasing.error} />
        <p>{sayFeedback('warning')}</p>
        <Loaded query={comments} skeleton={<ListSkeleton />}>
          {(all) =>
            all.length ? (
              <ul className="feedback-comments">
                {all.map((one) => (
                  <li key={keyOf(one)}>
                    <Comment comment={one} chosen={chosen.has(keyOf(one))} onToggle={(on) => toggle(one, on)} />
                  </li>
                ))}
              </ul>
            ) : (
              <EmptyState title={sayFeedback('none')} />
            )
          }
        </Loaded>
      </Modal>
    </>
  );
}

interface CommentProps {
  comment: CommentView;
  chosen: boolean;
  onToggle: (on: boolean) => void;
}

function Comment({ comment, chosen, onToggle }: CommentProps) {
  const sayFeedback = useWords(feedbackWords);
  const { pick } = useLocalised();
  const about = comment.labelZh ? pick(comment.labelZh, comment.labelEn ?? comment.labelZh) : sayFeedback('overall');
  return (
    <label className="feedback-comment">
      <input
        type="checkbox"
        checked={chosen || Boolean(comment.releasedAt)}
        disabled={Boolean(comment.releasedAt)}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <span>
        <span className="faint small">
          {sayFeedback('reader', { reader: comment.reader })} · {about}
          {comment.releasedAt && (
            <>
              {' · '}
              {sayFeedback('released')} <DateTime at={comment.releasedAt} />
            </>
          )}
        </span>
        <span className="said">{comment.text}</span>
      </span>
    </label>
  );
}
