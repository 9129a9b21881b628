import { useNavigate } from 'react-router';
import { Icon } from '@/ui/icons';
import { useSession } from '../session/session';
import { useWords } from '../i18n/words';
import { appWords } from '../words';

/** One search for everybody who may follow applications through the services. */
export function TimelineSearch() {
  const { has } = useSession();
  const say = useWords(appWords);
  const navigate = useNavigate();
  if (!has('officer', 'auditor', 'finance-maker', 'finance-checker', 'talent-officer', 'admin')) return null;
  return (
    <form
      className="top-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('q');
        if (typeof text === 'string' && text.trim()) void navigate(`/timelines?q=${encodeURIComponent(text.trim())}`);
      }}
    >
      <Icon name="search" size={16} />
      <input name="q" type="search" aria-label={say('search')} placeholder={say('search')} />
    </form>
  );
}
