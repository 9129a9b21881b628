import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { duplicatesQuery } from './experts';
import { expertWords } from './words';

/** Entries that may be the same person, registered by another address. */
export function Duplicates({ expertId }: { expertId: string }) {
  const say = useWords(expertWords);
  const { data } = useQuery(duplicatesQuery(expertId));
  if (!data?.length) return null;
  return (
    <aside className="panel" aria-label={say('duplicates')}>
      <p>{say('duplicatesLead')}</p>
      <ul>
        {data.map((one) => (
          <li key={one.id}>
            <Link to={`/experts/${one.id}`}>{one.name}</Link>{' '}
            <span className="faint">
              {one.organisationName} · {one.email}
            </span>{' '}
            <Link to={`/experts/mergers/new?expert=${one.id}&into=${expertId}`}>{say('compare')}</Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
