import { expect, test, type Page } from '@playwright/test';
import { pdf } from './support/call';
import { glance, isSound, look } from './support/look';
import { as, forgetEverybody } from './support/people';
import { assess, assign, closedCall, openRound, type Accepted } from './support/round';
import { servePortalFrom } from './support/unpackaged';
import { freshSeed } from './support/uscc';

/**
 * One upheld objection, from a closed call to a notice that is completed for the rest: a person of the organisation that
 * lost objects by real name, an officer without part in the case handles it, the applicant concerned is heard.
 */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const mark = `${seed % 100_000}`;
const SUMMARY = '面向居家康复，研制柔性非侵入式脑电电极阵列与意图识别装置，完成三十例可用性验证。';
const NAME = '欧阳晓明';
const titles = [`柔性脑电阵列${mark}`, `居家脑控轮椅${mark}`, `睡眠调节头带${mark}`];
let roundId = '';
let noticeId = '';
let receipt = '';
let found: Accepted[] = [];

const entry = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

/** A public page is kept for a moment, for everybody: look again until it is new. */
async function eventually(page: Page, address: string, seen: () => Promise<void>) {
  await expect(async () => {
    await page.goto(address);
    await seen();
  }).toPass({ timeout: 90_000, intervals: [1_000, 2_000, 5_000] });
}

async function confirmTyping(page: Page, action: string) {
  const dialog = page.getByRole('dialog');
  const asked = await dialog.getByText(/请输入“.+”以确认/).textContent();
  await dialog.getByLabel(/请输入“/).fill(/“(.+)”/.exec(asked ?? '')![1]!);
  await dialog.getByRole('button', { name: action }).click();
  await expect(async () => expect(await dialog.allInnerTexts()).toEqual([])).toPass({ timeout: 30_000 });
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const contenders = titles.map((title, index) => ({
    title,
    summary: SUMMARY,
    applicant: index < 2 ? 'applicant1' : 'applicant2',
    organisation: `异议巡检${'甲乙丙'[index]}科技有限公司${mark}`,
    seed: seed + index,
  }));
  const { callId, applications } = await closedCall(browser, `YY-${seed}`, { noticeWorkingDays: 5 }, contenders);
  found = applications;
  const officer = await as(browser, 'officer1');
  roundId = await openRound(officer, callId);
  await assign(officer, roundId);
  await assess(browser, roundId, { [found[0]!.id]: 9, [found[1]!.id]: 8, [found[2]!.id]: 6 });
});

test('an officer decides and opens the public notice', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto(`/app/rounds/${roundId}?tab=decisions`);
  await page.getByRole('tab', { name: '决策' }).click();
  await page.getByRole('button', { name: '提交决定' }).click();
  await confirmTyping(page, '提交决定');
  await page.getByRole('button', { name: '发布公示' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布公示' }).click();
  await expect(page).toHaveURL(/notices$/);
  await page.getByRole('link', { name: `界面巡检指南 YY-${seed}` }).click();
  await expect(entry(page, titles[0]!)).toContainText('公示中');
  await expect(entry(page, titles[1]!)).toContainText('公示中');
  await expect(entry(page, titles[2]!)).toHaveCount(0);
  noticeId = /notices\/([0-9a-f-]+)/.exec(page.url())![1]!;
  await look(page, 'notice that runs');
});

test('a person of the organisation that lost objects by real name', async ({ browser }) => {
  const context = await browser.newContext();
  await servePortalFrom(context, process.env['FUHUA_PORTAL_DIST']);
  const page = await context.newPage();
  await page.goto(`/notices/${noticeId}`);
  await page.getByRole('link', { name: '提出异议' }).first().click();
  await page.getByLabel('异议项目').selectOption({ label: `${found[0]!.number} ${titles[0]!}` });
  await page.getByLabel('异议类型').selectOption({ label: '知识产权或成果权属争议' });
  await page.getByLabel('个人', { exact: true }).check();
  await page.getByLabel('姓名（单位异议填联系人）').fill('匿名');
  await page.getByLabel('电话').fill('13812345678');
  await page.getByLabel('事实与理由').fill('申报书所列核心专利已转让给其他单位，见附件专利登记簿副本。');
  const evidence = { name: '专利登记簿副本.pdf', mimeType: 'application/pdf', buffer: pdf };
  await page.getByLabel('证据材料').setInputFiles(evidence);
  await isSound(page, 'form of an objection');
  await page.getByRole('button', { name: /提交/ }).click();
  await expect(page.getByRole('alert')).toContainText('匿名不予受理');
  await isSound(page, 'faults of an objection');
  await page.getByLabel('姓名（单位异议填联系人）').fill(NAME);
  await page.getByLabel('证据材料').setInputFiles(evidence);
  await page.getByRole('button', { name: /提交/ }).click();
  await expect(page.getByRole('heading', { name: '异议已收到' })).toBeVisible();
  receipt = (await page.locator('.code').textContent())!;
  await isSound(page, 'receipt of an objection');
  await eventually(page, `/notices/${noticeId}`, () =>
    expect(entry(page, titles[0]!)).toContainText('异议处理中', { timeout: 1_000 }),
  );
  await context.close();
});

test('who decided keeps away, and another officer takes the case and hears the applicant', async ({ browser }) => {
  const decider = await as(browser, 'officer1');
  await decider.goto(`/app/objections?noticeId=${noticeId}`);
  await decider.getByRole('link', { name: titles[0] }).click();
  await expect(decider.getByText('您参与过该项目的立项决定，须回避，不能承办。')).toBeVisible();
  await expect(decider.getByText(NAME)).toHaveCount(0);
  await expect(decider.getByRole('button', { name: '承办此异议' })).toHaveCount(0);
  await look(decider, 'objection to who decided');

  const page = await as(browser, 'officer2');
  await page.goto(`/app/objections?noticeId=${noticeId}`);
  await look(page, 'objections of a notice');
  await page.getByRole('link', { name: titles[0] }).click();
  await page.getByRole('button', { name: '承办此异议' }).click();
  await expect(page.getByText(NAME)).toBeVisible();
  await expect(page.getByRole('link', { name: '专利登记簿副本.pdf' })).toBeVisible();
  await look(page, 'objection to be taken up');
  for (const holds of await page.getByRole('radio', { name: '成立', exact: true }).all()) await holds.check();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await expect(page.getByText('听取申报单位意见之前，不能认定异议成立或部分成立。')).toBeVisible();
  await page.getByLabel('告知申报单位的异议要点').fill(`${NAME}认为专利不属于贵单位`);
  await page.getByRole('button', { name: '发送并听取意见' }).click();
  await expect(page.getByText('文字中含有异议人身份信息').first()).toBeVisible();
  await page.getByLabel('告知申报单位的异议要点').fill('申报书所列核心专利的权属存在争议，请说明并附证明。');
  await page.getByRole('button', { name: '发送并听取意见' }).click();
  await expect(page.getByText('申报单位在期限内陈述意见')).toBeVisible();
  await isSound(page, 'objection while the applicant is heard');
});

test('the applicant concerned answers without learning who objects', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto(`/app/applications/${found[0]!.id}`);
  await page.getByRole('tab', { name: /公示异议/ }).click();
  await expect(page.getByText('申报书所列核心专利的权属存在争议')).toBeVisible();
  await expect(page.getByText(NAME)).toHaveCount(0);
  await look(page, 'hearing of an applicant');
  await page.getByLabel('陈述意见').fill('该专利已于今年转让，转让合同未及时说明。');
  await page.getByRole('button', { name: '提交意见' }).click();
  await expect(page.getByText(/已于 .+ 提交/)).toBeVisible();
});

test('the objection is upheld, its line falls and the other takes effect', async ({ browser }) => {
  const page = await as(browser, 'officer2');
  await page.goto(`/app/objections?noticeId=${noticeId}`);
  await page.getByRole('link', { name: titles[0] }).click();
  await expect(page.getByText('该专利已于今年转让')).toBeVisible();
  await look(page, 'objection before its decision');
  await page.getByRole('radio', { name: '异议成立', exact: true }).check();
  await page.getByRole('radio', { name: '不予立项' }).check();
  await page.getByLabel(/^理由/).fill('核心专利已不属于申报单位，不符合申报条件。');
  await page.getByLabel('给异议人的答复').fill('经核查，异议成立，该项目不予立项。');
  await glance(page, 'decision on an objection');
  await page.getByRole('button', { name: '作出决定并答复' }).click();
  await confirmTyping(page, '作出决定并答复');
  await expect(page.getByText('异议成立').first()).toBeVisible();
  await look(page, 'objection upheld');

  const officer = await as(browser, 'officer1');
  await officer.goto(`/app/notices/${noticeId}`);
  await expect(entry(officer, titles[0]!)).toContainText('异议成立，不予立项');
  await officer.getByRole('button', { name: '结束演练公示' }).click();
  await confirmTyping(officer, '结束演练公示');
  await expect(officer.getByText('公示期满').first()).toBeVisible();
  await expect(entry(officer, titles[1]!)).toContainText('已生效');
  await look(officer, 'notice completed for the rest');
});

test('the desk shows what came of objections, by call and by department', async ({ browser }) => {
  const page = await as(browser, 'officer2');
  await page.goto('/app/objections?which=ended');
  const panel = page.locator('.panel', { hasText: '异议统计' });
  await expect(page.getByRole('img', { name: '收到多少异议，办理到哪一步、结果如何？' })).toBeVisible();
  await panel.getByText('以表格查看').click();
  await expect(panel.getByRole('row').filter({ hasText: `YY-${seed}` })).toContainText('1');
  await panel.getByText('按牵头部门', { exact: true }).click();
  await expect(panel.getByRole('row').filter({ hasText: '省科技厅' })).toBeVisible();
  await panel.getByText('是否按期', { exact: true }).click();
  await expect(panel.getByRole('columnheader', { name: '按期答复' })).toBeVisible();
  await look(page, 'objections of a year');
});

test('who objected reads the answer by the code', async ({ browser }) => {
  const context = await browser.newContext();
  await servePortalFrom(context, process.env['FUHUA_PORTAL_DIST']);
  const page = await context.newPage();
  await page.goto('/objections');
  await page.getByLabel('查询码').fill(receipt);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('成立');
  await expect(page.getByText('经核查，异议成立，该项目不予立项。')).toBeVisible();
  await isSound(page, 'answer to an objection');
  await eventually(page, `/notices/${noticeId}`, () =>
    expect(page.getByRole('link', { name: '提出异议' })).toHaveCount(0, { timeout: 1_000 }),
  );
  await context.close();
});
