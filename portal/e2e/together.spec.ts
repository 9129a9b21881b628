import { expect, test, type Page } from '@playwright/test';
import { journeyCall } from './support/call';
import { isSound } from './support/look';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

/**
 * Two people write one application: in different fields, in the same one, without a network, with an expired session,
 * with a closed tab. Whatever happens, every text that one of them typed is saved or shown to be decided about.
 */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const API = '/api/applicant/v1';

interface Answer {
  id: string;
  version: number;
}

/** What needs no screen of its own here: done as the person through the same gateway. */
const call = (page: Page, method: string, path: string, body: unknown, version?: number) =>
  page.evaluate(
    async ({ method, path, body, version }) => {
      const response = await fetch(path, {
        method,
        headers: {
          'Content-Type': 'application/json',
          'X-Requested-With': 'fuhua',
          'X-Fuhua-Csrf': '1',
          'Idempotency-Key': crypto.randomUUID(),
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path} ${response.status} ${await response.text()}`);
      return (await response.json()) as Answer;
    },
    { method, path, body, version },
  );

const subjectOf = (page: Page) =>
  page.evaluate(async () => ((await (await fetch('/session')).json()) as { subject: string }).subject);

const title = (page: Page) => page.getByRole('textbox', { name: '项目名称' });
const summary = (page: Page) => page.getByRole('textbox', { name: '项目摘要' });
const saved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();
/** Somebody comes back to a tab: that is when the page looks for what colleagues saved. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

let wang: Page;
let li: Page;
let address: string;

test('a member begins an application and a colleague joins', async ({ browser }) => {
  const officer = await as(browser, 'officer1');
  const draft = await call(officer, 'POST', `${API}/calls`, journeyCall(`TX-${seed}`, 'SD-TSGC-2025'));
  const published = await call(officer, 'POST', `${API}/calls/${draft.id}/publication`, {}, draft.version);

  wang = await as(browser, 'applicant1');
  li = await as(browser, 'applicant2');
  const organisation = await call(wang, 'POST', `${API}/organisations`, {
    uscc: inventedUscc(seed + 7),
    nameZh: `同写脑机科技有限公司${seed % 100_000}`,
    kind: 'ENTERPRISE',
    regionCode: '379999',
  });
  await call(wang, 'POST', `${API}/organisations/${organisation.id}/members`, {
    subject: await subjectOf(li),
    displayName: '李静怡',
    role: 'EDITOR',
  });
  const application = await call(wang, 'POST', `${API}/applications`, {
    callId: published.id,
    organisationId: organisation.id,
  });
  address = `/app/applications/${application.id}`;
  await Promise.all([wang, li].map((page) => page.goto(`${address}/edit/basic`)));
  await expect(title(wang)).toBeVisible();
  await expect(title(li)).toBeVisible();
});

test('edits of different fields both survive', async () => {
  await Promise.all([
    title(wang).fill('脑控轮椅意图识别装置研制'),
    summary(li).fill('面向高位截瘫患者，研制非侵入式脑控轮椅。'),
  ]);
  await Promise.all([saved(wang), saved(li)]);
  await Promise.all([comeBack(wang), comeBack(li)]);
  await expect(summary(wang)).toHaveValue('面向高位截瘫患者，研制非侵入式脑控轮椅。');
  await expect(title(li)).toHaveValue('脑控轮椅意图识别装置研制');

  await summary(li).fill('面向高位截瘫患者，研制非侵入式脑控轮椅，居家使用。');
  await saved(li);
  await comeBack(wang);
  await expect(wang.getByText('李静怡正在填写“基本情况”')).toBeVisible();
});

test('the same field, changed without a network, is shown with both texts', async () => {
  await li.context().setOffline(true);
  await title(li).fill('脑控轮椅意图识别装置研制与验证');
  await expect(li.getByText('未保存：网络中断，将自动重试')).toBeVisible();
  await title(wang).fill('脑控轮椅运动意图识别装置研制');
  await saved(wang);
  await li.context().setOffline(false);

  const conflict = li.getByRole('article', { name: '项目名称' });
  await expect(conflict).toContainText('脑控轮椅意图识别装置研制与验证');
  await expect(conflict).toContainText('运动');
  await summary(li).fill('面向高位截瘫患者，研制非侵入式脑控轮椅，居家可用。');
  await comeBack(wang);
  await expect(summary(wang)).toHaveValue(/居家可用/);
  await isSound(li, 'a conflict');
  await conflict.getByRole('button', { name: '保留我填写的' }).click();
  await saved(li);
  await comeBack(wang);
  // Nothing moves in the field that somebody is in; what came for it is there once it is left.
  await expect(title(wang)).toHaveValue('脑控轮椅运动意图识别装置研制');
  await summary(wang).focus();
  await expect(title(wang)).toHaveValue('脑控轮椅意图识别装置研制与验证');
});

test('an expired session loses nothing, also not what a colleague wrote meanwhile', async () => {
  await wang.context().clearCookies({ name: /^q_session/ });
  await title(wang).fill('脑控轮椅意图识别装置研制、验证与示范');
  await expect(wang.getByText('未保存：登录已过期，登录后自动保存')).toBeVisible();
  await summary(li).fill('面向高位截瘫患者，研制非侵入式脑控轮椅，居家与社区可用。');
  await saved(li);
  const signingIn = wang.context().waitForEvent('page');
  await wang.getByRole('dialog').getByRole('link', { name: '重新登录' }).click();
  await signingIn;
  await expect(wang.getByRole('dialog')).toBeHidden();
  await saved(wang);
  await expect(summary(wang)).toHaveValue(/居家与社区可用/);
  await expect(title(wang)).toHaveValue('脑控轮椅意图识别装置研制、验证与示范');
});

test('a closed tab loses nothing', async () => {
  await comeBack(li);
  await expect(title(li)).toHaveValue(/示范/);
  await li.context().setOffline(true);
  await summary(li).fill('面向高位截瘫患者，研制非侵入式脑控轮椅，断网时写下的摘要。');
  await expect(li.getByText('未保存：网络中断，将自动重试')).toBeVisible();
  const context = li.context();
  await li.close();
  await title(wang).fill('脑控轮椅意图识别装置研制、验证与应用示范');
  await saved(wang);
  await context.setOffline(false);
  li = await context.newPage();
  await li.goto(`${address}/edit/basic`);
  await expect(summary(li)).toHaveValue(/断网时写下的摘要/);
  await saved(li);
  await expect(title(li)).toHaveValue(/应用示范/);
});

test('everybody reads who changed what', async () => {
  await wang.goto(`${address}?tab=history`);
  const edits = wang.getByRole('region', { name: '修改记录' });
  await expect(edits.getByText('李静怡修改了“基本情况”').first()).toBeVisible();
  await expect(edits.locator('ins').first()).toBeVisible();
  await expect(edits).toContainText('断网时写下的摘要');
  await isSound(wang, 'the history');
});

test('who is mentioned in a comment hears of it and comes to the field', async () => {
  await call(wang, 'POST', `${API}/applications/${address.split('/').at(-1)}/comments`, {
    section: 'basic',
    pointer: '/summary',
    text: '请核对适用人群',
    mentions: [await subjectOf(li)],
  });
  const message = li.getByRole('link', { name: /同事在批注中提到您/ }).first();
  await expect(async () => {
    await li.goto('/app/messages');
    await expect(message).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(li.locator('main')).not.toContainText('适用人群');
  await message.click();
  await expect(summary(li)).toBeFocused();
  await expect(li.getByText('请核对适用人群')).toBeVisible();
});
