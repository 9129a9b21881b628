import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { shown, totalOf } from './total';
import type { AssignmentView } from './types';
import { deskWords } from './words';

export function FinishedSheet({ assignment }: { assignment: AssignmentView }) {
  const say = useWords(deskWords);
  const { label } = useLocalised();
  if (assignment.state === 'VOIDED') return <p>{say('withdrawnAssignment')}</p>;
  const total =
    assignment.total ?? totalOf(assignment.rubric, assignment.sheet.scores, assignment.sheet.notApplicable).total;
  return (
    <>
      <h2>{say('saved')}</h2>
      <p className="notice-box is-good">{say('submitted', { total: shown(Number(total)) })}</p>
      <ul className="lines">
        {assignment.rubric.map((item) => (
          <li key={item.code}>
            <span>{label(item)}</span>
            <strong className="figures">
              {assignment.sheet.notApplicable?.includes(item.code)
                ? say('leftOut')
                : (assignment.sheet.scores[item.code] ?? '—')}
            </strong>
            {assignment.sheet.comments[item.code] && (
              <span className="faint line-wide">{assignment.sheet.comments[item.code]}</span>
            )}
          </li>
        ))}
      </ul>
      {assignment.sheet.overall && (
        <div>
          <h3>{say('overall')}</h3>
          <p className="long-text">{assignment.sheet.overall}</p>
        </div>
      )}
      <Link to="/">{say('back')}</Link>
    </>
  );
}
