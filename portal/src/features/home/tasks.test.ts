import { expect, it } from 'vitest';
import type { AgreementView } from '../agreement/agreements';
import type { ApplicationSummary } from '../application/types';
import type { Partnership } from '../partner/partners';
import { tasksOf, type Task } from './tasks';

const NOW = Date.parse('2026-11-29T04:00:00Z');

const application = (id: string, more: Partial<ApplicationSummary>) =>
  ({ id, state: 'DRAFT', owedBy: 'APPLICANT', deadlineAt: '2026-12-10T09:00:00Z', ...more }) as ApplicationSummary;

const agreement = (id: string, signedAt?: string) =>
  ({ id, state: 'SIGNING', parties: [{ party: 'UNDERTAKER', signedAt }] }) as unknown as AgreementView;

const partnership = (partnerId: string, more: Partial<Partnership>) =>
  ({ partnerId, state: 'INVITED', editable: true, deadlineAt: '2026-12-01T09:00:00Z', ...more }) as Partnership;

const idOf = (task: Task) =>
  task.kind === 'sign' ? task.agreement.id : task.kind === 'partner' ? task.partnership.partnerId : task.application.id;

const names = (
  applications: ApplicationSummary[],
  agreements: AgreementView[] = [],
  partnerships: Partnership[] = [],
) => tasksOf(applications, agreements, partnerships, NOW).map((task) => `${task.kind} ${idOf(task)}`);

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

it('asks a partner for its sign-off while it can be given', () => {
  const asked = [
    partnership('new', {}),
    partnership('changed', { state: 'LAPSED', deadlineAt: '2026-12-20T09:00:00Z' }),
    partnership('signed', { state: 'SIGNED' }),
    partnership('declined', { state: 'DECLINED' }),
    partnership('handed-in', { editable: false }),
    partnership('late', { deadlineAt: '2026-11-29T03:59:59Z' }),
  ];
  expect(names([application('draft', {})], [], asked)).toEqual(['partner new', 'continue draft', 'partner changed']);
});
