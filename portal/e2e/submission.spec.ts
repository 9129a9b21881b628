import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { apiOf } from './support/api';
import { journeyCall, pdf } from './support/call';
import { isSound, look } from './support/look';
import { pdfSays } from './support/pdf';
import { verified } from './support/ownership';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

test.afterAll(forgetEverybody);

const seed = freshSeed();
const title = `柔性脑电电极阵列研制 ${seed % 100_000}`;

interface Versioned {
  id: string;
  version: number;
}

/** A complete draft of the applicant's to a call of the journey's own. */
async function draft(officer: Page, applicant: Page): Promise<string> {
  const calls = apiOf(officer);
  const call = await calls.post<Versioned>('/applicant/v1/calls', journeyCall(`TJ-${seed}`, 'SD-TSGC-2025'));
  await calls.post(`/applicant/v1/calls/${call.id}/publication`, {}, call.version);
  const api = apiOf(applicant);
  const organisation = await api.post<Versioned>('/applicant/v1/organisations', {
    uscc: inventedUscc(seed),
    nameZh: `提交巡检科技有限公司${seed % 100_000}`,
    kind: 'ENTERPRISE',
    regionCode: '370102',
  });
  await verified(applicant, officer, inventedUscc(seed));
  const { id } = await api.post<Versioned>('/applicant/v1/applications', {
    callId: call.id,
    organisationId: organisation.id,
  });
  const sections = {
    basic: { title, summary: '研制面向居家康复的柔性脑电电极阵列。', fields: ['脑电采集'] },
    team: { members: [{ name: '王晓东', email: `wang${seed}@example.org` }] },
    budget: { requestedAmount: '8000' },
  };
  for (const [code, answers] of Object.entries(sections))
    await api.put(`/applicant/v1/applications/${id}/sections/${code}`, answers, 0);
  const file = encodeURIComponent('诚信承诺书.pdf');
  await api.upload(`/applicant/v1/applications/${id}/attachments?slot=commitment&fileName=${file}`, pdf);
  return id;
}

async function saved(page: Page, link: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).first().click();
  return readFile(await (await download).path());
}

test('an applicant previews, confirms, takes back and hands in again, and anybody checks the receipt', async ({
  browser,
}) => {
  const page = await as(browser, 'applicant1');
  const id = await draft(await as(browser, 'officer1'), page);

  await page.goto(`/app/applications/${id}/edit/check`);
  await expect(page.getByRole('heading', { name: '申报承诺书' })).toBeVisible();
  await expect(page.getByText('此后系统拒收')).toBeVisible();
  expect(pdfSays(await saved(page, '下载 PDF'), title)).toBe(true);
  await look(page, 'preview');
  await page.getByRole('button', { name: '提交申报' }).click();
  await expect(page.getByText('请先勾选确认承诺书')).toBeVisible();
  await page.getByLabel(/代表申报单位作出以上承诺/).check();
  await page.getByRole('button', { name: '提交申报' }).click();

  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  const number = await page.locator('.receipt-number').innerText();
  const digest = await page.locator('.digest').first().innerText();
  const receipt = await saved(page, '下载回执（PDF）');
  expect(pdfSays(receipt, number)).toBe(true);
  await look(page, 'receipt of a submission');

  await page.getByRole('link', { name: '查看申报' }).click();
  await page.getByRole('button', { name: '取回修改' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('否则视为未申报')).toBeVisible();
  await dialog.getByRole('button', { name: '取回修改' }).click();
  await expect(page.getByText('本申报书曾于提交后取回修改')).toBeVisible();
  await page.getByRole('link', { name: '经费预算' }).click();
  await page.getByLabel('申请经费').fill('9000');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.getByRole('link', { name: '核对并提交' }).first().click();
  await page.getByLabel(/代表申报单位作出以上承诺/).check();
  await page.getByRole('button', { name: '重新提交' }).click();
  await expect(page.getByRole('heading', { name: '第 2 次提交' })).toBeVisible();
  await expect(page.locator('.receipt-number')).toHaveText(number);
  await look(page, 'receipts in a chain');

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto('/receipts');
  await stranger.getByLabel('受理号').fill(number);
  await stranger.getByLabel(/内容摘要/).fill(digest);
  await stranger.getByRole('button', { name: '核验' }).click();
  await expect(stranger.getByRole('status')).toContainText('一致。');
  await isSound(stranger, 'check a receipt');
  await stranger.getByLabel(/内容摘要/).fill('0'.repeat(64));
  await stranger.getByRole('button', { name: '核验' }).click();
  await expect(stranger.getByRole('status')).toContainText('不一致。');
  await stranger.context().close();
});
