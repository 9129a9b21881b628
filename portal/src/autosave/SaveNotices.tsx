import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import type { Autosave } from './useAutosave';
import { autosaveWords } from './words';

/** The two things about saving that need a decision or an explanation. */
export function SaveNotices<V>({ autosave }: { autosave: Autosave<V> }) {
  const say = useWords(autosaveWords);
  if (autosave.status.kind === 'conflict') {
    return (
      <div className="notice-box is-warn" role="alert">
        <Icon name="warn" />
        <div>
          <strong>{say('conflictTitle')}</strong>
          <p>{say('conflictText')}</p>
          <p className="row">
            <Button type="primary" onClick={() => void autosave.resolve(true)}>
              {say('keepMine')}
            </Button>
            <Button onClick={() => void autosave.resolve(false)}>{say('takeTheirs')}</Button>
          </p>
        </div>
      </div>
    );
  }
  if (autosave.restored.length === 0 || autosave.status.kind === 'saved') return null;
  return <Restored show />;
}

/** Says that what a closed tab left behind was picked up again. */
export function Restored({ show }: { show: boolean }) {
  const say = useWords(autosaveWords);
  if (!show) return null;
  return (
    <div className="notice-box" role="status">
      <Icon name="info" />
      <div>{say('restored')}</div>
    </div>
  );
}
