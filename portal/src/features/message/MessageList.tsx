import { useRef, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import type { Pages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemView } from '@/ui/ProblemView';
import { ListSkeleton } from '@/ui/Skeletons';
import { uiWords } from '@/ui/words';
import { messagesKey, preferencesQuery, readMessage, type Message } from './messages';
import { messageWords } from './words';

/** Messages, the newest first; j and k move between them, Enter opens. */
export function MessageList({ pages, filtered }: { pages: Pages<Message>; filtered?: 'unread' | 'kind' }) {
  const say = useWords(messageWords);
  const sayUi = useWords(uiWords);
  const list = useRef<HTMLUListElement>(null);
  const reading = useAct({ perform: (id: string) => readMessage(id), refreshes: [messagesKey] });
  if (!pages.items)
    return pages.error ? <ProblemView problem={pages.error} onRetry={() => void pages.refetch()} /> : <ListSkeleton />;
  if (pages.items.length === 0) {
    if (filtered === 'unread') return <EmptyState title={say('noneUnread')}>{say('noneUnreadText')}</EmptyState>;
    return filtered ? (
      <EmptyState title={say('noneMatch')} />
    ) : (
      <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
    );
  }
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.message-link') ?? [])];
    if (step)
      links[Math.max(0, Math.min(links.length - 1, links.indexOf(event.target as HTMLElement) + step))]?.focus();
  };
  return (
    <>
      <ul className="messages" ref={list} onKeyDown={move} aria-label={say('title')}>
        {pages.items.map((message) => (
          <MessageItem key={message.id} message={message} onRead={() => reading.mutate(message.id)} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {sayUi('more')}
        </Button>
      )}
    </>
  );
}

export function MessageItem({ message, onRead }: { message: Message; onRead: () => void }) {
  const say = useWords(messageWords);
  const { pick } = useLocalised();
  const { data } = useQuery({ ...preferencesQuery, staleTime: 300_000 });
  const kind = data?.kinds.find((one) => one.kind === message.kind);
  const unread = !message.readAt;
  return (
    <li className={`message${unread ? ' is-unread' : ''}`}>
      <Link to={message.link} className="message-link" onClick={() => unread && onRead()}>
        <span className="message-text">
          {unread && <span className="visually-hidden">{say('isUnread')} </span>}
          {pick(message.zh, message.en)}
        </span>
        <span className="message-about">
          <DateTime at={message.at} />
          {kind && <span>{pick(kind.zh, kind.en)}</span>}
        </span>
      </Link>
      {unread && (
        <Button type="text" size="small" onClick={onRead}>
          {say('read')}
        </Button>
      )}
    </li>
  );
}
