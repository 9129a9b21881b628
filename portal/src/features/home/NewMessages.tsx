import { Link } from 'react-router';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { ProblemView } from '@/ui/ProblemView';
import { ListSkeleton } from '@/ui/Skeletons';
import { MessageItem } from '../message/MessageList';
import { messagesKey, readMessage, readMessages } from '../message/messages';
import '../message/message.css';
import { homeWords } from './words';

const SHOWN = 4;

/** The last messages that were not read yet. */
export function NewMessages() {
  const say = useWords(homeWords);
  const pages = usePages([...messagesKey, 'list', 'unread', ''], readMessages({ unread: true }));
  const reading = useAct({ perform: (id: string) => readMessage(id), refreshes: [messagesKey] });
  return (
    <section className="stack">
      <h2>{say('newMessages')}</h2>
      {!pages.items &&
        (pages.error ? (
          <ProblemView problem={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <ListSkeleton rows={2} />
        ))}
      {pages.items?.length === 0 && <p className="faint">{say('noNewMessages')}</p>}
      {pages.items !== undefined && pages.items.length > 0 && (
        <ul className="messages">
          {pages.items.slice(0, SHOWN).map((message) => (
            <MessageItem key={message.id} message={message} onRead={() => reading.mutate(message.id)} />
          ))}
        </ul>
      )}
      <p>
        <Link to="/messages">{say('allMessages')}</Link>
      </p>
    </section>
  );
}
