import { useState } from 'react';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import type { ApplicationSummary } from '../application/types';
import { BulkDialog } from './BulkDialog';
import { CompareDialog } from './CompareDialog';
import type { BulkKind } from './listing';
import { listingWords } from './words';

interface BulkBarProps {
  kinds: readonly BulkKind[];
  selected: ApplicationSummary[];
  /** Whether a few can be put side by side. */
  comparable?: boolean;
  onClear: () => void;
}

const COMPARED_MOST = 4;

/** What can be done with the selected ones; stays in sight while the list scrolls. */
export function BulkBar({ kinds, selected, comparable, onClear }: BulkBarProps) {
  const say = useWords(listingWords);
  const [kind, setKind] = useState<BulkKind>();
  const [comparing, setComparing] = useState(false);
  if (selected.length === 0) return null;
  return (
    <div className="bulk-bar" role="region" aria-label={say('selected', { count: selected.length })}>
      <span className="figures" role="status">
        {say('selected', { count: selected.length })}
      </span>
      {kinds.map((one, index) => (
        <Button key={one} type={index === 0 ? 'primary' : 'default'} onClick={() => setKind(one)}>
          {say(`bulk.${one}`)}
        </Button>
      ))}
      {comparable && selected.length > 1 && selected.length <= COMPARED_MOST && (
        <Button onClick={() => setComparing(true)}>{say('compare')}</Button>
      )}
      <Button type="text" onClick={onClear}>
        {say('unselect')}
      </Button>
      {comparing && <CompareDialog selected={selected} onClose={() => setComparing(false)} />}
      {kind && (
        <BulkDialog
          kind={kind}
          selected={selected}
          onClose={(done) => {
            setKind(undefined);
            if (done) onClear();
          }}
        />
      )}
    </div>
  );
}
