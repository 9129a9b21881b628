import { expect, test, type Locator, type Page } from '@playwright/test';
import { apiOf } from './support/api';
import { glance } from './support/look';
import { as, forgetEverybody } from './support/people';
import { assign, closedCall, openRound, type Accepted } from './support/round';
import { freshSeed } from './support/uscc';

/** An expert from the invitation to the submitted sheet without ever touching a mouse: Tab, Enter, Space, arrows, typing. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const mark = `${seed % 100_000}`;
const EXPERT = 'expert1';
const NAME = '陈立群';
const titles = [`脑机接口康复手${mark}`, `脑电专注力评估${mark}`];
let roundId = '';
let found: Accepted[] = [];

const MOST_STOPS = 150;

/** Goes on with Tab until the thing has the focus, as somebody would who looks for it. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${String(target)}`);
}

async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const contenders = titles.map((title, index) => ({
    title,
    summary: '面向社区康复，研制脑机接口手功能训练装置并完成二十例可用性验证。',
    applicant: 'applicant2',
    organisation: `邀请巡检${'甲乙'[index]}科技有限公司${mark}`,
    seed: seed + index,
  }));
  const { callId, applications } = await closedCall(browser, `YQ-${seed}`, {}, contenders);
  found = applications;
  const officer = await as(browser, 'officer1');
  roundId = await openRound(officer, callId);
  const api = apiOf(officer);
  const { items } = await api.get<{ items: { id: string; name: string }[] }>(
    `/review/v1/experts?limit=100&q=${encodeURIComponent(NAME)}`,
  );
  const answerBy = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const expertIds = [items.find((one) => one.name === NAME)!.id];
  await api.post(`/review/v1/rounds/${roundId}/invitations`, { expertIds, answerBy });
});

test('reads what is undertaken and says yes', async ({ browser }) => {
  const page = await as(browser, EXPERT);
  await page.goto('/app/');
  await press(page, page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '邀请', exact: true }));
  const row = page.getByRole('row').filter({ hasText: `界面巡检指南 YQ-${seed}` });
  await glance(page, 'invitations of an expert');
  await press(page, row.getByRole('button', { name: '阅读承诺并接受' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: '接受邀请' })).toBeDisabled();
  await press(page, dialog.getByRole('checkbox', { name: '本人已阅读并承诺遵守以上各项' }), 'Space');
  await glance(page, 'undertaking of an expert');
  await press(page, dialog.getByRole('button', { name: '接受邀请' }));
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('已接受');
  await assign(await as(browser, 'officer1'), roundId);
});

test('steps back from one application for a conflict', async ({ browser }) => {
  const page = await as(browser, EXPERT);
  await page.goto('/app/');
  await press(page, page.getByRole('link', { name: titles[1] }));
  await press(page, page.getByRole('button', { name: '申请回避' }));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('回避原因'));
  await page.keyboard.type('曾与该项目负责人共同承担课题');
  await press(page, dialog.getByRole('button', { name: '申请回避' }));
  await expect(page.getByRole('link', { name: `评审：${titles[0]}` })).toBeVisible();
  await expect(page.getByRole('link', { name: titles[1] })).toHaveCount(0);
});

test('declares no conflict, scores with comments and submits', async ({ browser }) => {
  const page = await as(browser, EXPERT);
  await page.goto('/app/');
  await press(page, page.getByRole('link', { name: `评审：${titles[0]}` }));
  await press(page, page.getByRole('button', { name: /我确认不存在需回避的情形/ }));
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: '创新性意见' })).toBeFocused();
  await page.keyboard.type('编码范式有新意，须补充对照试验。');
  await tabTo(page, page.getByRole('textbox', { name: '预期效益', exact: true }));
  await page.keyboard.type('6');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('社区康复场景明确，指标可考核。');
  await expect(page.locator('[data-total]')).toHaveText('76.00');
  await tabTo(page, page.getByLabel('综合意见'));
  await page.keyboard.type('建议支持，要求补充对照试验方案。');
  await tabTo(page, page.getByRole('radio', { name: '不熟悉该方向' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '较有把握' })).toBeChecked();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await glance(page, 'sheet by keyboard');

  await page.reload();
  await expect(page.locator('[data-total]')).toHaveText('76.00');
  await expect(page.getByRole('textbox', { name: '创新性意见' })).toHaveValue(/须补充对照试验/);
  await press(page, page.getByRole('button', { name: '提交评审' }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: '提交评审' }));
  await expect(page.getByRole('heading', { name: '已完成' })).toBeVisible();
  await expect(page.getByRole('link', { name: titles[0] })).toContainText('已提交');
  const assignments = await apiOf(await as(browser, 'officer1')).get<{
    items: { applicationId: string; state: string }[];
  }>(`/review/v1/rounds/${roundId}/assignments?limit=100`);
  const states = Object.fromEntries(assignments.items.map((one) => [one.applicationId, one.state]));
  expect(states[found[0]!.id]).toBe('SUBMITTED');
  expect(states[found[1]!.id]).not.toBe('OPEN');
});
