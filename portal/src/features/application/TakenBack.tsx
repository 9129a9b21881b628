import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import { isTakenBack, type ApplicationView } from './types';
import { applicationWords } from './words';

/** What was taken back counts only once it is submitted again: said wherever somebody works on it. */
export function TakenBack({ application }: { application: ApplicationView }) {
  const say = useWords(applicationWords);
  if (!isTakenBack(application)) return null;
  return (
    <div className="notice-box is-warn" role="status">
      <Icon name="warn" />
      <div>{say('takenBack')}</div>
    </div>
  );
}
