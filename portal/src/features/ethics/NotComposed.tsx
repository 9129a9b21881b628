import { ProblemError } from '@/api/problem';
import { useWords } from '@/app/i18n/words';
import { ethicsWords } from './words';

const LACKS = ['members', 'genders', 'outside', 'kinds', 'chair', 'secretary', 'twice'] as const;

/** What a committee would lack, where that is why it was refused. */
export function NotComposed({ problem }: { problem: unknown }) {
  const say = useWords(ethicsWords);
  if (!(problem instanceof ProblemError) || problem.code !== 'ethics-committee-not-composed') return null;
  const told = Array.isArray(problem.facts['lacking']) ? (problem.facts['lacking'] as unknown[]) : [];
  return (
    <ul>
      {LACKS.filter((one) => told.includes(one)).map((one) => (
        <li key={one}>{say(`lack.${one}`)}</li>
      ))}
    </ul>
  );
}
