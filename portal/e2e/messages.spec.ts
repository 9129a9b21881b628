import { expect, test } from '@playwright/test';
import { apiOf } from './support/api';
import { journeyCall, pdf } from './support/call';
import { isSound } from './support/look';
import { mailsOf } from './support/mailbox';
import { verified } from './support/ownership';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

/** An application comes back for correction: its applicant is told here and by mail, and chooses what to hear of. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

interface Known {
  id: string;
  version: number;
  number: string;
}

const seed = freshSeed();
const ADDRESS = 'applicant1@demo.example';
let number = '';

test('a return makes a message and a mail', async ({ browser }) => {
  const officer = await as(browser, 'officer1');
  const applicant = await as(browser, 'applicant1');
  const agency = apiOf(officer);
  const mine = apiOf(applicant);
  const draft = await agency.post<Known>('/applicant/v1/calls', journeyCall(`XX-${seed}`, 'SD-TSGC-2025'));
  const call = await agency.post<Known>(`/applicant/v1/calls/${draft.id}/publication`, {}, draft.version);
  const organisation = await mine.post<Known>('/applicant/v1/organisations', {
    uscc: inventedUscc(seed),
    nameZh: `消息巡检科技有限公司${seed % 100_000}`,
    kind: 'ENTERPRISE',
    regionCode: '379999',
  });
  await verified(applicant, officer, inventedUscc(seed));
  const begun = await mine.post<Known>('/applicant/v1/applications', {
    callId: call.id,
    organisationId: organisation.id,
  });
  const path = `/applicant/v1/applications/${begun.id}`;
  const basic = { title: '不得出现在邮件中的名称', summary: '面向居家康复的柔性脑电电极。', fields: ['脑电采集'] };
  await mine.put(`${path}/sections/basic`, basic, 0);
  await mine.put(`${path}/sections/team`, { members: [{ name: '王晓东', email: 'wang@example.cn' }] }, 0);
  await mine.put(`${path}/sections/budget`, { requestedAmount: '9000.00' }, 0);
  await mine.upload(`${path}/attachments?slot=commitment&fileName=a.pdf`, pdf);
  const written = await mine.get<Known>(path);
  const { version: statement } = await mine.get<{ version: string }>('/applicant/v1/submission-statement');
  const submitted = await mine.post<Known>(`${path}/submission`, { statement }, written.version);
  number = submitted.number;
  await agency.post(
    `${path}/formal-check`,
    { outcome: 'RETURN', defects: [{ pointer: '/basic/summary', text: '请补充技术指标' }] },
    submitted.version,
  );

  await applicant.goto('/app/messages');
  const message = applicant.getByRole('link', { name: new RegExp(`申报书退回补正，编号 ${number}`) });
  await expect(async () => {
    await applicant.reload();
    await expect(message).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(applicant.getByRole('link', { name: /^消息，\d+\+? 条未读$/ })).toBeVisible();
  await isSound(applicant, 'messages');
  await expect
    .poll(() => mailsOf(ADDRESS), { timeout: 40_000, intervals: [1_000] })
    .toContain(`申报书退回补正，编号 ${number}`);
  expect(await mailsOf(ADDRESS)).not.toContain('不得出现在邮件中的名称');
});

test('opening a message marks it as read', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/messages?show=unread');
  const message = page.getByRole('link', { name: new RegExp(`申报书退回补正，编号 ${number}`) });
  await message.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/app\/applications\/[^/]+\/edit/);
  await page.goto('/app/messages?show=unread');
  await expect(page.getByRole('heading', { level: 1, name: '消息' })).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(message).toHaveCount(0);
});

test('somebody chooses what to hear of', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/messages/preferences');
  await expect(page.getByText('a***@demo.example')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '申报书退回补正：站内' })).toBeDisabled();
  const here = page.getByRole('checkbox', { name: '拟立项公示：站内' });
  const before = await here.isChecked();
  await here.setChecked(!before);
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByRole('status')).toHaveText('已保存');
  await isSound(page, 'preferences');
  await page.reload();
  await expect(here).toBeChecked({ checked: !before });
  await here.setChecked(before);
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByRole('button', { name: '保存设置' })).toBeDisabled();
});

test('a link in the mail ends mails without signing in', async ({ browser }) => {
  const link = /https?:\/\/[^/\s]+(\/app\/unsubscribe\?token=[\w.%-]+)/.exec(await mailsOf(ADDRESS))![1]!;
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: '不再接收邮件' })).toBeVisible();
  await isSound(page, 'unsubscribe');
  await page.goto('/app/unsubscribe?token=forged');
  await expect(page.getByRole('heading', { name: '退订链接无效或已过期' })).toBeVisible();
  await page.context().close();
});
