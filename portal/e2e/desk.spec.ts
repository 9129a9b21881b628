import { stat } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { apiOf } from './support/api';
import { handIn, publishDeskCall, registerEnterprise, type Versioned } from './support/desk';
import { isSound, look } from './support/look';
import { as, forgetEverybody } from './support/people';
import { freshSeed } from './support/uscc';

/** The desks of those who work through many applications: a recommending unit with its quota, then an officer. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const mark = `${seed % 100_000}`;
const SUMMARY =
  '面向高位截瘫患者的居家康复，研制柔性非侵入式脑电电极阵列与意图识别装置，突破干电极长期佩戴的阻抗漂移难题，' +
  '形成可量产的样机，并完成不少于三十例的临床验证。';
const titles = [`柔性电极阵列研制${mark}`, `居家脑控轮椅${mark}`, `脑电采集芯片流片${mark}`];
let callId = '';
let ids: string[] = [];

const row = (page: Page, title: string) => page.getByRole('checkbox', { name: `选择 ${title}` });

/** What was compared, indexed or told elsewhere comes some seconds later: look again until it is there. */
async function eventually(page: Page, seen: () => Promise<void>) {
  await expect(async () => {
    await page.reload();
    await seen();
  }).toPass({ timeout: 30_000, intervals: [500, 1_000, 2_000] });
}

test.beforeAll(async ({ browser }) => {
  const applicant = await as(browser, 'applicant1');
  const officer = await as(browser, 'officer1');
  callId = await publishDeskCall(officer, `ZT-${seed}`);
  const organisation = await registerEnterprise(applicant, officer, seed, `办理巡检科技有限公司${mark}`);
  const summaries = [SUMMARY, SUMMARY.replace('三十', '五十'), '面向可穿戴场景，完成高密度脑电采集芯片的流片与验证。'];
  ids = [];
  for (const [index, title] of titles.entries())
    ids.push((await handIn(applicant, callId, organisation, { title, summary: summaries[index]! })).id);
});

test('a unit recommends within its quota and sends one back', async ({ browser }) => {
  const page = await as(browser, 'recommender1');
  await page.goto(`/app/endorsements?callId=${callId}`);
  await expect(page.getByText('尚可推荐 2 项（名额 2）')).toBeVisible();
  await page.getByRole('checkbox', { name: '选择所列全部' }).check();
  await page.getByRole('button', { name: '批量推荐' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/推荐意见/).fill('材料属实，同意推荐');
  await dialog.getByRole('button', { name: '预览' }).click();
  await expect(dialog.getByText('2 项可以办理，1 项不能办理')).toBeVisible();
  await expect(dialog.getByText('本单位推荐名额已用完')).toBeVisible();
  await isSound(page, 'preview of a bulk decision');
  await dialog.getByRole('button', { name: '办理 2 项' }).click();
  await expect(dialog.getByText('已办理 2 项')).toBeVisible();
  await dialog.getByRole('button', { name: '完成' }).click();
  await expect(page.getByText('尚可推荐 0 项（名额 2）')).toBeVisible();

  await page.goto(`/app/endorsements/${ids[2]}`);
  await page.getByRole('button', { name: '退回修改' }).click();
  await dialog.getByLabel('所在部分').selectOption({ label: '经费预算 › 申请经费' });
  await dialog.getByLabel('需要改什么').fill('流片费用请附报价，核减后重新提交');
  await dialog.getByRole('button', { name: '退回修改' }).click();
  await expect(page).toHaveURL(/endorsements$/);
  await page.goto(`/app/endorsements?callId=${callId}&state=SENT_BACK`);
  await expect(page.getByRole('link', { name: titles[2] })).toBeVisible();
  await look(page, 'queue of a recommending unit');

  const mine = await as(browser, 'applicant1');
  await mine.goto(`/app/applications/${ids[2]}`);
  await expect(mine.getByRole('heading', { name: '推荐单位要求修改的内容' })).toBeVisible();
  await mine.getByRole('link', { name: '流片费用请附报价，核减后重新提交' }).click();
  await expect(mine.getByLabel('申请经费')).toBeVisible();
});

test('an officer finds by two characters, keeps the view and takes it home', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto(`/app/formal-checks?callId=${callId}`);
  await page.getByPlaceholder(/项目名称、受理号或申报单位/).fill('轮椅');
  await page.keyboard.press('Enter');
  await expect(row(page, titles[1]!)).toBeVisible();
  await expect(row(page, titles[0]!)).toHaveCount(0);
  await page.getByText('我的视图').click();
  await page.getByRole('button', { name: '保存当前视图' }).click();
  await page.getByLabel('视图名称').fill(`轮椅类 ${mark}`);
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.goto('/app/formal-checks');
  await page.getByText('我的视图').click();
  await page.getByRole('link', { name: `轮椅类 ${mark}` }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(row(page, titles[1]!)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: '导出 Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await stat(await file.path())).size).toBeGreaterThan(1_000);
});

test('an officer sees passages, records a visit and checks with one correction round', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto(`/app/formal-checks/${ids[0]}?tab=overlaps`);
  const passages = page.getByText(/^对照 \d+ 处$/).first();
  await eventually(page, () => expect(passages).toBeVisible({ timeout: 1_500 }));
  await passages.click();
  await expect(page.locator('.passage blockquote').first()).toContainText('阻抗漂移');
  await look(page, 'overlaps with passages');

  await page.getByRole('tab', { name: /现场核查/ }).click();
  await page.getByRole('button', { name: '登记现场核查' }).click();
  const visit = page.getByRole('dialog');
  await visit.getByLabel('核查日期').fill(new Date().toISOString().slice(0, 10));
  await visit.getByLabel(/核查人员/).fill('周敏、孙丽');
  await visit.getByLabel('核查地点').fill('海岱市高新区研发楼 3 层');
  await visit.getByLabel('核查情况').fill('研发场地与申报书一致，设备清单核对无误。');
  await isSound(page, 'record of a visit');
  await visit.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByText('设备清单核对无误')).toBeVisible();

  await page.getByRole('tab', { name: '申报内容' }).click();
  await expect(page.getByRole('button', { name: '通过', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: /记为缺陷 承诺书加盖单位公章/ }).click();
  await page.getByRole('button', { name: '退回补正' }).click();
  await expect(page).toHaveURL(/formal-checks$/);

  const api = apiOf(await as(browser, 'applicant1'));
  const path = `/applicant/v1/applications/${ids[0]}`;
  const { version } = await api.get<Versioned>(path);
  const { version: statement } = await api.get<{ version: string }>('/applicant/v1/submission-statement');
  await api.post(`${path}/submission`, { statement }, version);

  await page.goto(`/app/formal-checks/${ids[0]}`);
  await expect(page.getByText('已核对 0 / 3')).toBeVisible();
  await page.locator('body').press('1');
  await page.locator('body').press('2');
  await page.locator('body').press('3');
  await expect(page.getByText('已核对 3 / 3')).toBeVisible();
  await page.getByRole('button', { name: '通过', exact: true }).click();
  await expect(page).toHaveURL(/formal-checks$/);
  await page.goto(`/app/formal-checks?callId=${callId}&state=FORMAL_PASSED`);
  await expect(row(page, titles[0]!)).toBeVisible();
});
