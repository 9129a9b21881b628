import { expect, test } from '@playwright/test';
import { apiOf } from './support/api';
import { journeyCall } from './support/call';
import { choose } from './support/choose';
import { isSound, look } from './support/look';
import { mailsOf } from './support/mailbox';
import { accept, prove } from './support/ownership';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

/** An organisation from its registration to a decision that keeps it out, by the people it belongs to. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const COLLEAGUE = 'applicant2@demo.example';
const name = `归属巡检医院有限公司${seed % 100_000}`;

test('an owner registers, proves and is verified', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/organisations/new');
  await page.getByLabel('单位名称').fill(name);
  await page.getByLabel('统一社会信用代码').fill(inventedUscc(seed));
  await choose(page.getByLabel('单位类型'), '归口');
  await page.getByLabel('注册地区划代码').fill('370102');
  await page.getByRole('button', { name: '登记单位' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await choose(page.getByLabel('单位类型'), '企业');
  await page.getByRole('button', { name: '登记单位' }).click();
  await expect(page.getByText('单位归属尚未核验')).toBeVisible();
  await isSound(page, 'unverified organisation');
  await prove(page);
  await look(page, 'proof');
  await accept(browser, name);
});

test('a colleague is invited by mail and accepts', async ({ browser }) => {
  const owner = await as(browser, 'applicant1');
  await owner.goto('/app/organisations');
  await owner.getByRole('link', { name }).click();
  await expect(owner.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(owner.getByText('归属已核验')).toBeVisible();
  await owner.getByLabel('邮箱').fill(COLLEAGUE);
  await owner.getByRole('button', { name: '邀请同事' }).click();
  await expect(owner.getByText(`邀请已发往 ${COLLEAGUE}`)).toBeVisible();
  await expect(owner.getByRole('heading', { name: '待接受的邀请' })).toBeVisible();
  await look(owner, 'members');

  let link = '';
  await expect(async () => {
    const mails = await mailsOf(COLLEAGUE);
    const found = /\/app\/invitation#[\w-]{43}/.exec(mails.slice(mails.indexOf(name)));
    link = found![0];
  }).toPass({ timeout: 20_000, intervals: [1_000] });
  await owner.goto(link);
  await expect(owner.getByText('与您当前账号的邮箱不一致')).toBeVisible();
  const colleague = await as(browser, 'applicant2');
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { name: `${name}邀请您加入` })).toBeVisible();
  await look(colleague, 'invitation');
  await colleague.getByRole('button', { name: '接受邀请' }).click();
  await expect(colleague.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('a decision on misconduct keeps the organisation out, with its document', async ({ browser }) => {
  const officer = await as(browser, 'officer1');
  const { items } = await apiOf(officer).get<{ items: { id: string }[] }>(
    `/applicant/v1/organisations?uscc=${inventedUscc(seed)}`,
  );
  await officer.goto(`/app/organisations/${items[0]!.id}`);
  await officer.getByRole('tab', { name: '科研诚信记录' }).click();
  await officer.getByRole('button', { name: '登记处理决定' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('决定日期').fill('2026-04-01');
  await choose(officer.getByLabel('主体类别'), '实施单位');
  await choose(officer.getByLabel('处理措施'), '一定期限内');
  await dialog.getByLabel('文号').fill(`鲁科监〔2026〕${seed % 1000}号`);
  await dialog.getByLabel('作出机关').fill('山东省科学技术厅');
  await dialog.getByLabel('限制期起').fill('2026-04-01');
  await dialog.getByLabel('限制期止').fill('2999-12-31');
  await dialog.getByLabel('事由').fill('申报材料弄虚作假');
  await dialog.getByRole('button', { name: '登记处理决定' }).click();
  await expect(officer.getByText('限制期内')).toBeVisible();
  await look(officer, 'integrity');

  const code = `XC-${seed}`;
  const called = await officer.request.post('/api/applicant/v1/calls', {
    headers: { 'X-Fuhua-Csrf': '1', 'Idempotency-Key': code },
    data: journeyCall(code, 'SD-TSGC-2025'),
  });
  const call = await called.json();
  await officer.request.post(`/api/applicant/v1/calls/${call.id}/publication`, {
    headers: { 'X-Fuhua-Csrf': '1', 'If-Match': called.headers()['etag']! },
    data: {},
  });
  const owner = await as(browser, 'applicant1');
  await owner.goto(`/app/applications/new?call=${call.id}`);
  await owner.getByLabel('申报单位').fill(name); // a long list shows only what fits
  await choose(owner.getByLabel('申报单位'), name);
  await owner.getByRole('button', { name: '开始申报' }).click();
  await expect(
    // Said on top of the form and beside the field.
    owner.getByText(/处于科研诚信限制期内（鲁科监〔2026〕\d+号，至2999-12-31；依据科学技术部令第24号）/).first(),
  ).toBeVisible();
});
