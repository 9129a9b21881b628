import { Link } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '../i18n/words';
import { appWords } from '../words';

export function NotFound() {
  const say = useWords(appWords);
  return (
    <Page title={say('notFound')}>
      <EmptyState title={say('notFoundText')} action={<Link to="/">{say('backHome')}</Link>} />
    </Page>
  );
}
