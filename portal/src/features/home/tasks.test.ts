import { expect, it } from 'vitest';
import type { AgreementView } from '../agreement/agreements';
import type { ApplicationSummary } from '../application/types';
import { tasksOf } from './tasks';

const NOW = Date.parse('2026-11-29T04:00:00Z');

const application = (id: string, more: Partial<ApplicationSummary>) =>
  ({ id, state: 'DRAFT', owedBy: 'APPLICANT', deadlineAt: '2026-12-10T09:00:00Z', ...more }) as ApplicationSummary;

const agreement = (id: string, signedAt?: string) =>
  ({ id, state: 'SIGNING', parties: [{ party: 'UNDERTAKER', signedAt }] }) as unknown as AgreementView;

const names = (applications: ApplicationSummary[], agreements: AgreementView[] = []) =>
  tasksOf(applications, agreements, NOW).map(
    (task) => `${task.kind} ${'agreement' in task ? task.agreement.id : task.application.id}`,
  );

it('puts what runs out first before the rest, and signing last', () => {
  const draft = application('draft', {});
  const urgent = application('urgent', { deadlineAt: '2026-11-30T09:00:00Z' });
  const returned = application('returned', { state: 'RETURNED', correctionDueOn: '2026-12-04' });
  expect(names([draft, urgent, returned], [agreement('a'), agreement('b', '2026-11-01T00:00:00Z')])).toEqual([
    'continue urgent',
    'correct returned',
    'continue draft',
    'sign a',
  ]);
});

it('counts a correction until the end of its last day in Shanghai', () => {
  const due = (correctionDueOn: string) => [application('x', { state: 'RETURNED', correctionDueOn })];
  expect(names(due('2026-11-29'))).toEqual(['correct x']);
  expect(names(due('2026-11-28'))).toEqual([]);
});

it('asks nobody for what cannot be handed in any more', () => {
  expect(names([application('late', { deadlineAt: '2026-11-29T03:59:59Z' })])).toEqual([]);
  expect(names([application('cancelled', { owedBy: 'NOBODY' })])).toEqual([]);
  expect(names([application('waiting', { state: 'SUBMITTED', owedBy: 'RECOMMENDER' })])).toEqual([]);
});
