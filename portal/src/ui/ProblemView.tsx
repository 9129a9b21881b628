import { Button } from 'antd';
import { ProblemError } from '@/api/problem';
import { useWords } from '@/app/i18n/words';
import { Icon } from './icons';
import { useProblemText } from './problem-text';
import { uiWords } from './words';

/** A failure in the place where its content would be, with a way to try again where that can help. */
export function ProblemView({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const say = useWords(uiWords);
  const text = useProblemText();
  const known = problem instanceof ProblemError ? problem : undefined;
  return (
    <div className="problem" role="alert">
      <Icon name="warn" />
      <div>
        <p>{text(problem)}</p>
        {known?.fieldErrors.map((error) => (
          <p key={error.pointer + error.code} className="small">
            {error.message}
          </p>
        ))}
        {known?.traceId && <p className="small faint figures">{say('trace', { id: known.traceId })}</p>}
      </div>
      {onRetry && (!known || known.retryable || known.code === 'signed-out') && (
        <Button onClick={onRetry}>{say('retry')}</Button>
      )}
    </div>
  );
}
