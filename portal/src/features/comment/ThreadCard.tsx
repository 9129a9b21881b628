import { useState } from 'react';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { writtenName } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { answerThread, commentsQuery, reopenThread, resolveThread, type Saying, type Thread } from './comments';
import { Composer } from './Composer';
import { commentWords } from './words';

interface ThreadCardProps {
  applicationId: string;
  organisationId: string;
  thread: Thread;
  /** What the conversation is about, in words. */
  field: string;
  onGo: () => void;
}

/** One conversation, with what can be done about it. */
export function ThreadCard({ applicationId, organisationId, thread, field, onGo }: ThreadCardProps) {
  const say = useWords(commentWords);
  const [answering, setAnswering] = useState(false);
  const refreshes = [commentsQuery(applicationId).queryKey];
  const answer = useAct({
    perform: (saying: Saying, key) => answerThread(applicationId, thread.id, saying, key),
    refreshes,
    onDone: () => setAnswering(false),
  });
  const settle = useAct({
    perform: (resolved: boolean) =>
      resolved ? resolveThread(applicationId, thread.id) : reopenThread(applicationId, thread.id),
    refreshes,
  });
  return (
    <article className="thread" aria-label={say('about', { field })}>
      <Button type="link" size="small" className="thread-field" onClick={onGo}>
        {field}
      </Button>
      {thread.comments.map((comment) => (
        <div key={comment.id} className="comment">
          <strong>{comment.by.name ? writtenName(comment.by.name) : say('formerMember')}</strong>{' '}
          <span className="faint small">
            <DateTime at={comment.at} />
          </span>
          <p>{comment.text}</p>
        </div>
      ))}
      <ProblemSummary problem={answer.error ?? settle.error} />
      {answering ? (
        <Composer
          organisationId={organisationId}
          label={say('answerText')}
          sending={answer.isPending}
          onSend={(saying) => answer.mutate(saying)}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className="row">
          {thread.resolvedAt ? (
            <>
              <span className="faint small">
                {say('resolved', {
                  name: thread.resolvedBy?.name ? writtenName(thread.resolvedBy.name) : say('formerMember'),
                })}
              </span>
              <Button size="small" loading={settle.isPending} onClick={() => settle.mutate(false)}>
                {say('reopen')}
              </Button>
            </>
          ) : (
            <>
              <Button size="small" onClick={() => setAnswering(true)}>
                {say('answer')}
              </Button>
              <Button size="small" loading={settle.isPending} onClick={() => settle.mutate(true)}>
                {say('resolve')}
              </Button>
            </>
          )}
        </div>
      )}
    </article>
  );
}
