import type { Page } from '@playwright/test';
import { apiOf } from './api';
import { journeyCall, pdf } from './call';
import { verified } from './ownership';
import { inventedUscc } from './uscc';

export interface Versioned {
  id: string;
  version: number;
}

const UNIT = '海岱市科学技术局';

/** A published call whose applications go through a recommending unit, two at most, and are checked by a list of its own. */
export async function publishDeskCall(officer: Page, code: string): Promise<string> {
  const day = 86_400_000;
  const plain = journeyCall(code, 'SD-TSGC-2025');
  const api = apiOf(officer);
  const call = await api.post<Versioned>('/applicant/v1/calls', {
    ...plain,
    recommendation: {
      required: true,
      quotaPerUnit: 2,
      deadlineAt: new Date(Date.now() + 3 * day).toISOString(),
      routeZh: '由单位所在地设区的市科学技术局推荐',
      routeEn: 'Through the science and technology bureau of the city',
    },
    formalChecks: [
      { code: 'seal', zh: '承诺书加盖单位公章', en: 'The commitment bears the seal', source: '界面巡检指南 第四条' },
      { code: 'budget', zh: '经费预算与任务相符', en: 'The budget matches the tasks' },
      {
        code: 'ethics',
        zh: '涉及人体试验的已说明伦理审查安排',
        en: 'Ethics review is arranged where people take part',
      },
    ],
    milestones: [
      {
        code: 'midterm',
        titleZh: '样机通过测试',
        titleEn: 'The prototype passed its test',
        afterMonths: 6,
        evidenceZh: '第三方检测报告',
        evidenceEn: 'Report of an independent laboratory',
        trancheNo: 2,
      },
    ],
  });
  await api.post(`/applicant/v1/calls/${call.id}/publication`, {}, call.version);
  return call.id;
}

/** A verified enterprise of the applicant's that nobody else knows. */
export async function registerEnterprise(applicant: Page, officer: Page, seed: number, name: string): Promise<string> {
  const organisation = await apiOf(applicant).post<Versioned>('/applicant/v1/organisations', {
    uscc: inventedUscc(seed),
    nameZh: name,
    kind: 'ENTERPRISE',
    regionCode: '370102',
  });
  await verified(applicant, officer, inventedUscc(seed));
  return organisation.id;
}

export interface Proposal {
  title: string;
  summary: string;
  requested?: string;
}

/** Hands an application in through the demonstration's recommending unit. */
export async function handIn(applicant: Page, callId: string, organisationId: string, proposal: Proposal) {
  const api = apiOf(applicant);
  const units = await api.get<{ items: { id: string; nameZh: string }[] }>('/applicant/v1/recommenders?limit=100');
  const { id } = await api.post<Versioned>('/applicant/v1/applications', {
    another: true,
    callId,
    organisationId,
    recommenderOrganisationId: units.items.find((unit) => unit.nameZh.startsWith(UNIT))!.id,
  });
  const path = `/applicant/v1/applications/${id}`;
  const basic = { title: proposal.title, summary: proposal.summary, fields: ['脑电采集'] };
  await api.put(`${path}/sections/basic`, basic, 0);
  await api.put(`${path}/sections/team`, { members: [{ name: '王晓东', email: 'wang@example.cn' }] }, 0);
  await api.put(`${path}/sections/budget`, { requestedAmount: proposal.requested ?? '9000.00' }, 0);
  await api.upload(`${path}/attachments?slot=commitment&fileName=a.pdf`, pdf);
  const written = await api.get<Versioned>(path);
  const { version: statement } = await api.get<{ version: string }>('/applicant/v1/submission-statement');
  return api.post<Versioned & { number: string }>(`${path}/submission`, { statement }, written.version);
}
