import { expect, type Browser } from '@playwright/test';
import { apiOf } from './api';
import type { Versioned } from './desk';
import { as } from './people';
import { assess, assign, closedCall, openRound, type Contender } from './round';

export interface InEffect extends Versioned {
  number: string;
  title: string;
  amount: { amount: string; currency: string };
}

interface Agreement extends InEffect {
  state: string;
}

/** Agreements that all parties signed, one for each contender; the whole way there is walked by API. */
export async function agreementsInEffect(browser: Browser, code: string, contenders: Contender[]): Promise<InEffect[]> {
  const { callId, applications } = await closedCall(browser, code, { noticeWorkingDays: 0 }, contenders);
  const officer = await as(browser, 'officer1');
  const api = apiOf(officer);
  const roundId = await openRound(officer, callId);
  await assign(officer, roundId);
  await assess(browser, roundId, Object.fromEntries(applications.map((one, index) => [one.id, 9 - index])));
  await award(browser, roundId);
  const path = `/funding/v1/agreements?callId=${callId}&limit=100`;
  let agreements: Agreement[] = [];
  await eventually(async () => {
    agreements = (await api.get<{ items: Agreement[] }>(path)).items;
    expect(agreements.length, 'all are drafted').toBe(contenders.length);
  });
  for (const agreement of agreements) await allSign(browser, agreement.id, contenders);
  await eventually(async () => {
    agreements = (await api.get<{ items: Agreement[] }>(path)).items;
    expect(
      agreements.every((one) => one.state === 'EFFECTIVE'),
      'all are in effect',
    ).toBe(true);
  });
  return agreements;
}

const eventually = (look: () => Promise<void>) =>
  expect(look).toPass({ timeout: 60_000, intervals: [500, 1_000, 2_000] });

/** Everybody on the ranking gets the same: three of them fit into the call's budget. */
async function award(browser: Browser, roundId: string) {
  const api = apiOf(await as(browser, 'officer1'));
  const path = `/review/v1/rounds/${roundId}`;
  const { items } = await api.get<{ items: { applicationId: string }[] }>(`${path}/ranking?limit=100`);
  const decisions = items.map(({ applicationId }) => ({
    applicationId,
    outcome: 'AWARD',
    reason: '排序靠前，予以支持',
    award: { amount: '6000.00', currency: 'CNY' },
  }));
  await api.post(`${path}/decisions`, { decisions });
  await api.post(`${path}/notices`, {});
}

async function allSign(browser: Browser, agreementId: string, contenders: Contender[]) {
  const path = `/funding/v1/agreements/${agreementId}`;
  for (const [person, party] of [
    ['officer1', 'DEPARTMENT'],
    [contenders[0]!.applicant, 'UNDERTAKER'],
    ['recommender1', 'RECOMMENDER'],
  ] as const) {
    const api = apiOf(await as(browser, person));
    await eventually(async () => {
      const { sha256 } = await api.get<{ sha256: string }>(`${path}/document/digest`);
      const { version } = await api.get<Versioned>(path);
      const account =
        party === 'UNDERTAKER'
          ? {
              bankAccount: { bankName: '演示银行历下支行', accountName: '演示收款单位', accountNo: '6200000000004021' },
            }
          : {};
      await api.post(`${path}/signatures`, { party, documentSha256: sha256, ...account }, version);
    });
  }
}
