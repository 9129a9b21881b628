import { useEffect } from 'react';
import type { FormInstance } from 'antd';
import { ProblemError } from '@/api/problem';
import { ProblemSummary } from './ErrorSummary';

const nameOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Puts what a service refused beside the fields that it names. */
export function useFieldProblems<T>(form: FormInstance<T>, problem: unknown) {
  useEffect(() => {
    if (!(problem instanceof ProblemError)) return;
    const fields = problem.fieldErrors.map((error) => ({
      name: nameOf(error.pointer) as never,
      errors: [error.message],
    }));
    form.setFields(fields);
  }, [form, problem]);
}

/** The summary on top of a form; a line leads to its field. */
export function FormProblem<T>({ problem }: { form: FormInstance<T>; problem: unknown }) {
  return <ProblemSummary problem={problem} href={(pointer) => `#${nameOf(pointer).join('_')}`} />;
}
