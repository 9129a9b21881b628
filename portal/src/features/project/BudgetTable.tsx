import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { addAmounts, yuan, type MoneyValue } from '@/ui/money';
import { Money } from '@/ui/Money';
import type { Head, ProjectView } from './projects';
import { projectWords } from './words';

const COLUMNS = ['budget', 'reported', 'accepted', 'left'] as const;

/** Each head as it was adjusted last, what is reported on it, and what is left. */
export function BudgetTable({ project }: { project: ProjectView }) {
  const say = useWords(projectWords);
  const { of } = useLocalised();
  const total = (column: (typeof COLUMNS)[number]) =>
    yuan(addAmounts(project.spending.map((head) => amount(head, column).amount)));
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={say('budget')}>
        <table className="table is-small" style={{ minWidth: 460 }}>
          <thead>
            <tr>
              <th scope="col">{say('head')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="end">
                  {say(column === 'budget' ? 'budgetAmount' : column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {project.spending.map((head) => (
              <tr key={head.head}>
                <th scope="row">{of(head.label)}</th>
                {COLUMNS.map((column) => (
                  <td key={column} className="end">
                    <Money value={amount(head, column)} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{say('total')}</th>
              {COLUMNS.map((column) => (
                <td key={column} className="end">
                  <Money value={total(column)} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="hint">
        <Link to={`/agreements/${project.agreementId}`}>{say('adjust')}</Link>
      </p>
    </>
  );
}

const amount = (head: Head, column: (typeof COLUMNS)[number]): MoneyValue => head[column] ?? yuan('0');
