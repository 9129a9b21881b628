import { expect, type Browser, type Page } from '@playwright/test';
import { apiOf } from './api';
import { journeyCall } from './call';
import { handIn, registerEnterprise, type Proposal, type Versioned } from './desk';
import { as } from './people';

/** The experts of the demonstration; which of them is drawn is up to the plan. */
export const EXPERTS = ['expert1', 'expert2', 'expert3', 'expert4', 'expert5'];

export interface Contender extends Proposal {
  applicant: string;
  organisation: string;
  seed: number;
}

export interface Accepted extends Versioned {
  number: string;
  title: string;
}

/** A call whose applications are handed in, recommended and accepted, and which is closed. Nothing is judged yet. */
export async function closedCall(
  browser: Browser,
  code: string,
  review: Record<string, unknown>,
  contenders: Contender[],
): Promise<{ callId: string; applications: Accepted[] }> {
  const officer = await as(browser, 'officer1');
  const api = apiOf(officer);
  const plain = journeyCall(code, 'SD-TSGC-2025');
  const call = await api.post<Versioned>('/applicant/v1/calls', { ...plain, review: { ...plain.review, ...review } });
  await api.post(`/applicant/v1/calls/${call.id}/publication`, {}, call.version);
  const applications: Accepted[] = [];
  for (const one of contenders) applications.push(await accepted(browser, officer, call.id, one));
  const now = await api.get<Versioned>(`/applicant/v1/calls/${call.id}`);
  await api.post(`/applicant/v1/calls/${call.id}/closing`, {}, now.version);
  await knownToReview(officer, call.id, contenders.length);
  return { callId: call.id, applications };
}

async function accepted(browser: Browser, officer: Page, callId: string, one: Contender): Promise<Accepted> {
  const applicant = await as(browser, one.applicant);
  const organisation = await registerEnterprise(applicant, officer, one.seed, one.organisation);
  const { id, number } = await handIn(applicant, callId, organisation, one);
  const path = `/applicant/v1/applications/${id}`;
  const unit = apiOf(await as(browser, 'recommender1'));
  const submitted = await unit.get<Versioned>(path);
  await unit.post(`${path}/endorsement`, { opinion: '材料属实，同意推荐。' }, submitted.version);
  const api = apiOf(officer);
  const call = await api.get<{ formalChecks?: { code: string }[] }>(`/applicant/v1/calls/${callId}`);
  const checked = (call.formalChecks ?? []).map((item) => item.code);
  const recommended = await api.get<Versioned>(path);
  await api.post(`${path}/formal-check`, { outcome: 'PASS', checked }, recommended.version);
  return { id, number, title: one.title, version: recommended.version + 1 };
}

/** The review service hears of everything by event. */
async function knownToReview(officer: Page, callId: string, applications: number) {
  await expect(async () => {
    const { items } = await apiOf(officer).get<{ items: { id: string; closed: boolean; applications: number }[] }>(
      '/review/v1/calls?limit=100',
    );
    const call = items.find((one) => one.id === callId);
    expect(call?.closed && call.applications === applications, 'the review knows the closed call').toBe(true);
  }).toPass({ timeout: 60_000, intervals: [500, 1_000, 2_000] });
}

const nextWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString();

export async function openRound(officer: Page, callId: string): Promise<string> {
  const request = { callId, assessmentDeadlineAt: nextWeek() };
  return (await apiOf(officer).post<Versioned>('/review/v1/rounds', request)).id;
}

/** One reader for each application, by the best plan. */
export async function assign(officer: Page, roundId: string) {
  const api = apiOf(officer);
  const path = '/review/v1/assignment-plans';
  const plan = await api.post<Versioned>(`/review/v1/rounds/${roundId}/assignment-plans`, { reviewsPerApplication: 1 });
  await api.post(`${path}/${plan.id}/adoption`, {}, plan.version);
}

interface Assignment extends Versioned {
  roundId: string;
  applicationId: string;
  rubric: { code: string }[];
}

/** Every reader of the round gives each application its score on every criterion, and submits. */
export async function assess(browser: Browser, roundId: string, scores: Record<string, number>) {
  for (const expert of EXPERTS) {
    const api = apiOf(await as(browser, expert));
    const { items } = await api.get<{ items: Assignment[] }>('/review/v1/assignments/mine?limit=100');
    for (const { id, applicationId } of items.filter((one) => one.roundId === roundId)) {
      const path = `/review/v1/assignments/${id}`;
      const { version, rubric } = await api.get<Assignment>(path);
      const score = scores[applicationId]!;
      const sheet = {
        scores: Object.fromEntries(rubric.map((item) => [item.code, score])),
        comments: {},
        overall: '依据申报书所述路线与指标评分。',
      };
      const saved = await api.put<Versioned>(`${path}/sheet`, sheet, version);
      await api.post(`${path}/submission`, {}, saved.version);
    }
  }
}
