import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import { summaryQuery } from './messages';
import { messageWords } from './words';
import './message.css';

/** How many messages wait. Silent when they cannot be counted: nobody works worse for that. */
export function Bell() {
  const say = useWords(messageWords);
  const { data } = useQuery(summaryQuery);
  const count = data ? `${data.unread}${data.more ? '+' : ''}` : '0';
  const some = data !== undefined && data.unread > 0;
  return (
    <Link to="/messages" className="bell" aria-label={say(some ? 'bell' : 'bellNone', { count })} title={say('title')}>
      <Icon name="bell" />
      {some && (
        <span className="bell-count figures" aria-hidden>
          {count}
        </span>
      )}
    </Link>
  );
}
