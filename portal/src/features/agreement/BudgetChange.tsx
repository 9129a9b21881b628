import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Money } from '@/ui/Money';
import type { ChangeView } from './changes';
import { changeWords } from './change-words';

/** What each head of the budget was and is to be. */
export function BudgetChange({ heads }: { heads: NonNullable<ChangeView['heads']> }) {
  const say = useWords(changeWords);
  const { of } = useLocalised();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say('heads')}>
      <table className="table is-small" style={{ minWidth: 360 }}>
        <thead>
          <tr>
            <th scope="col">{say('head')}</th>
            <th scope="col" className="end">
              {say('before')}
            </th>
            <th scope="col" className="end">
              {say('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {heads.map((line) => (
            <tr key={line.head}>
              <th scope="row">{of(line.label)}</th>
              <td className="end">{line.before ? <Money value={line.before} /> : '—'}</td>
              <td className="end">
                <Money value={line.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
