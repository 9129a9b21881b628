import { expect, test } from '@playwright/test';
import { choose } from './support/choose';
import { isSound, look } from './support/look';
import { as, forgetEverybody } from './support/people';

/**
 * An agreement in effect is suspended and goes on: one officer asks, another approves, nothing is paid in between, and
 * each step is a version of the agreement beside its sealed file.
 */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

let address = '';

test('an agreement in effect has a sealed file', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/agreements?state=EFFECTIVE');
  await page.locator('main a[href*="/agreements/"]').first().click();
  await expect(page.getByRole('heading', { name: '任务书文件' })).toBeVisible();
  address = new URL(page.url()).pathname;
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('已加盖电子签章')).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 40_000 });
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载任务书 PDF' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^任务书 [0-9a-f]{12}\.pdf$/);
  await look(page, 'agreement-sealed');
  await isSound(page, 'an agreement with its file');
});

for (const [kind, state] of [
  ['暂停实施', '已暂停'],
  ['恢复实施', '已生效'],
] as const) {
  test(`${kind}: one officer asks, another approves`, async ({ browser }) => {
    const asker = await as(browser, 'officer1');
    await asker.goto(address);
    await asker.getByRole('button', { name: '申请变更' }).click();
    const dialog = asker.getByRole('dialog');
    await choose(dialog.getByLabel('变更事项'), kind);
    await dialog.getByLabel('变更前').fill('正常实施');
    await dialog.getByLabel('变更后').fill(kind);
    await dialog.getByLabel('变更理由').fill('承担单位搬迁实验室');
    await dialog.getByRole('button', { name: '提交申请' }).click();
    await expect(dialog).toBeHidden();
    await expect(asker.getByText('您提出的申请须由他人审批')).toBeVisible();

    const decider = await as(browser, 'officer2');
    await decider.goto('/app/agreement-changes?state=REQUESTED');
    await look(decider, 'agreement-changes');
    await isSound(decider, 'the changes to decide');
    await decider.goto(address);
    await decider.getByRole('button', { name: '批准', exact: true }).click();
    await decider.getByRole('dialog').getByLabel('审批意见').fill('情况属实');
    await decider.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
    await expect(decider.getByRole('dialog')).toBeHidden();
    await expect(decider.getByText(state).first()).toBeVisible();
  });
}

test('both are versions of the agreement', async ({ browser }) => {
  const page = await as(browser, 'auditor1');
  await page.goto(address);
  await expect(page.getByText('第 2 版')).toBeVisible();
  await expect(page.getByText('第 3 版')).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: '下载补充协议 PDF' })).toHaveCount(2, { timeout: 3_000 });
  }).toPass({ timeout: 40_000 });
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载补充协议 PDF' }).first().click();
  expect((await saving).suggestedFilename()).toMatch(/^补充协议 .+ 第\d+版\.pdf$/);
  await look(page, 'agreement-versions');
});
