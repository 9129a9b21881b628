import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { beginThread, commentsQuery, type Saying, type Thread } from './comments';
import { Composer } from './Composer';
import { ThreadCard } from './ThreadCard';
import { commentWords } from './words';
import './comment.css';

interface CommentsPanelProps {
  application: { id: string; organisationId: string };
  section: string;
  /** The field that somebody is about to comment on; undefined while nobody is. */
  about?: string;
  onAbout: (pointer?: string) => void;
  nameOf: (pointer: string) => string;
  onGo: (pointer: string) => void;
}

/** What colleagues say about one part of the form: open conversations first, settled ones folded away. */
export function CommentsPanel({ application, section, about, onAbout, nameOf, onGo }: CommentsPanelProps) {
  const say = useWords(commentWords);
  const threads = (useQuery(commentsQuery(application.id)).data ?? []).filter((one) => one.section === section);
  const settled = threads.filter((thread) => thread.resolvedAt);
  const field = (pointer: string) => (pointer ? nameOf(pointer) : say('whole'));
  const begin = useAct({
    perform: (saying: Saying, key) => beginThread(application.id, { section, pointer: about ?? '' }, saying, key),
    refreshes: [commentsQuery(application.id).queryKey],
    onDone: () => onAbout(undefined),
  });
  const card = (thread: Thread) => (
    <ThreadCard
      key={thread.id}
      applicationId={application.id}
      organisationId={application.organisationId}
      thread={thread}
      field={field(thread.pointer)}
      onGo={() => onGo(thread.pointer)}
    />
  );
  return (
    <section className="comments" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <p className="faint small">{say('lead')}</p>
      <ProblemSummary problem={begin.error} />
      {about === undefined ? (
        <Button size="small" onClick={() => onAbout('')}>
          {say('add')}
        </Button>
      ) : (
        <Composer
          key={about}
          organisationId={application.organisationId}
          label={say('about', { field: field(about) })}
          sending={begin.isPending}
          onSend={(saying) => begin.mutate(saying)}
          onCancel={() => onAbout(undefined)}
        />
      )}
      {threads.length === 0 && about === undefined && <p className="faint">{say('none')}</p>}
      {threads.filter((thread) => !thread.resolvedAt).map(card)}
      {settled.length > 0 && (
        <details>
          <summary>{say('settled', { count: settled.length })}</summary>
          {settled.map(card)}
        </details>
      )}
    </section>
  );
}
