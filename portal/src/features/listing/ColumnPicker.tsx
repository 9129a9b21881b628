import { Checkbox } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useFilter } from '@/ui/Filters';
import { COLUMNS, USUAL, type ColumnKey } from './columns';
import { ListMenu } from './ListMenu';
import { listingWords } from './words';

export function ColumnPicker({ chosen }: { chosen: readonly ColumnKey[] }) {
  const say = useWords(listingWords);
  const [, choose] = useFilter('columns');
  const toggle = (key: ColumnKey, on: boolean) => {
    const next = COLUMNS.filter((column) => (column === key ? on : chosen.includes(column)));
    choose(next.join() === USUAL.join() ? '' : next.join(','));
  };
  return (
    <ListMenu label={say('columns')}>
      <ul>
        {COLUMNS.map((key) => (
          <li key={key}>
            <Checkbox
              checked={chosen.includes(key)}
              disabled={key === 'title'}
              onChange={(event) => toggle(key, event.target.checked)}
            >
              {say(`column.${key}`)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </ListMenu>
  );
}
