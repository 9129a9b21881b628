import { Button, Checkbox } from 'antd';
import { useWords } from '@/app/i18n/words';
import type { CheckItem } from './useItems';
import { formalCheckWords } from './words';

interface ChecklistItemsProps {
  items: CheckItem[];
  checked: ReadonlySet<string>;
  onToggle: (code: string) => void;
  onDefect: (item: CheckItem) => void;
}

/** Each item is ticked, or becomes a defect with its own words to begin with. */
export function ChecklistItems({ items, checked, onToggle, onDefect }: ChecklistItemsProps) {
  const say = useWords(formalCheckWords);
  return (
    <ol className="check-items">
      {items.map((item) => (
        <li key={item.code}>
          <div>
            <Checkbox checked={checked.has(item.code)} onChange={() => onToggle(item.code)}>
              {item.text}
            </Checkbox>
            {item.source && <div className="faint small">{item.source}</div>}
          </div>
          <Button
            type="text"
            size="small"
            aria-label={`${say('asDefect')} ${item.text}`}
            onClick={() => onDefect(item)}
          >
            {say('asDefect')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
