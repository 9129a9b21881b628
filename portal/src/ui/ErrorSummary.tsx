import { useEffect, useRef } from 'react';
import { ProblemError } from '@/api/problem';
import { useWords } from '@/app/i18n/words';
import { useProblemText } from './problem-text';
import { uiWords } from './words';

export interface SummaryEntry {
  message: string;
  /** Where to go: a link inside the portal, or the id of a field on this page. */
  href?: string;
  onGo?: () => void;
}

interface ErrorSummaryProps {
  entries: SummaryEntry[];
  title?: string;
  /** A list of what is still to do does not take the focus; what was just refused does. */
  quiet?: boolean;
}

/** What has to change, on top of the page with the focus moved to it, every line a link to its field. */
export function ErrorSummary({ entries, title, quiet }: ErrorSummaryProps) {
  const say = useWords(uiWords);
  const box = useRef<HTMLDivElement>(null);
  const said = entries.map((entry) => entry.message).join('\n');
  useEffect(() => {
    if (said && !quiet) box.current?.focus();
  }, [said, quiet]);
  if (entries.length === 0) return null;
  return (
    <div className="error-summary" role={quiet ? 'group' : 'alert'} tabIndex={-1} ref={box}>
      <h2>{title ?? (entries.length > 1 ? say('errorsTitle', { count: entries.length }) : say('errorsTitleOne'))}</h2>
      <ul>
        {entries.map((entry, index) => (
          <li key={`${entry.href ?? ''}${index}`}>
            {entry.href ? (
              <a
                href={entry.href}
                onClick={(event) => {
                  if (!entry.onGo) return;
                  event.preventDefault();
                  entry.onGo();
                }}
              >
                {entry.message}
              </a>
            ) : (
              entry.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same for a refused command: the fields it names, or its one sentence. */
export function ProblemSummary({
  problem,
  href,
}: {
  problem: unknown;
  href?: (pointer: string) => string | undefined;
}) {
  const text = useProblemText();
  if (!problem) return null;
  const fields = problem instanceof ProblemError ? problem.fieldErrors : [];
  const entries = fields.length
    ? fields.map((error) => ({ message: error.message, href: href?.(error.pointer) }))
    : [{ message: text(problem) }];
  return <ErrorSummary entries={entries} />;
}
