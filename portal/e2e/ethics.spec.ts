import { expect, test, type Page } from '@playwright/test';
import { pdf } from './support/call';
import { choose } from './support/choose';
import { glance, isSound, look } from './support/look';
import { as, forgetEverybody } from './support/people';
import { closedCall } from './support/round';
import { freshSeed } from './support/uscc';

/** An activity that people take part in, from the applicant's pack to the committee's approval. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const mark = `${seed % 100_000}`;
const title = `居家脑电睡眠干预${mark}`;
const COMMITTEE = '海岱脑机接口区域科技伦理审查委员会（演示）';
const VOTERS = { ethics2: '顾明远', ethics3: '罗佳' } as const;
let address = '';

/** A long list shows only what fits what was typed. */
async function find(page: Page, label: string, option: string) {
  await page.getByLabel(label).fill(option);
  await choose(page.getByLabel(label), option);
}

/** A committee's composition has to hold, so whoever leaves is replaced first. */
async function addLawyer(page: Page, name: string) {
  await page.getByRole('link', { name: '变更委员会' }).click();
  await look(page, 'change of a committee');
  await page.getByRole('button', { name: '增加一名' }).click();
  await page.getByLabel('姓名').last().fill(name);
  await page.getByLabel('登录账号标识').last().fill(`account-of-${mark}`);
  await choose(page.getByLabel('类别').last(), '法律');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('法律');
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  await closedCall(browser, `LL-${seed}`, {}, [
    {
      title,
      summary: '面向慢性失眠人群，研制居家脑电头带并开展二十例两周试用。',
      applicant: 'applicant1',
      organisation: `伦理巡检科技有限公司${mark}`,
      seed,
    },
  ]);
});

test('the officer keeps who sits on the committee', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/ethics/committees');
  await page.getByRole('link', { name: COMMITTEE }).click();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('沈秋月')).toContainText('秘书');
  await look(page, 'committee');
  await page.getByRole('button', { name: '结束任职 罗佳' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '结束任职' }).click();
  await expect(dialog.getByText('委员会组成不符合办法规定')).toBeVisible();
  await isSound(page, 'membership that cannot end yet');
  await dialog.getByRole('button', { name: /取\s*消/ }).click();

  await addLawyer(page, `方律${mark}`);
  await page.getByRole('button', { name: `结束任职 方律${mark}` }).click();
  await dialog.getByRole('button', { name: '结束任职' }).click();
  await expect(row(`方律${mark}`)).toHaveCount(0);
  await expect(row('罗佳')).toContainText('法律');
});

test('an applicant prepares the pack and hands it in', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/ethics');
  await page.getByRole('button', { name: '发起伦理审查' }).click();
  await find(page, '申报项目', title);
  await find(page, '伦理审查委员会', COMMITTEE);
  await isSound(page, 'begin of an ethics review');
  await page.getByRole('button', { name: '开始准备材料' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  address = new URL(page.url()).pathname;
  await page.getByRole('checkbox', { name: '人（受试者）' }).check();
  await page.getByRole('checkbox', { name: '个人信息数据' }).check();
  await page.getByLabel('判断理由').fill('非侵入式采集，不改变治疗，不属于清单活动。');
  await page.getByLabel('风险与受益').fill('风险不大于日常生活；受益为改善睡眠。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await expect(page.getByRole('button', { name: '提交审查' })).toBeDisabled();
  await look(page, 'pack of an ethics review');
  for (const picker of await page.locator('.file-place', { hasText: '必须提交' }).locator('input[type="file"]').all()) {
    const name = `${await picker.getAttribute('data-place')}.pdf`;
    await picker.setInputFiles({ name, mimeType: 'application/pdf', buffer: pdf });
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await expect(page.getByText('必交材料已齐')).toBeVisible();
  await page.getByRole('button', { name: '提交审查' }).click();
  await expect(page.getByText('核对材料，受理或一次性告知补正')).toBeVisible();
});

test('the secretary accepts and chooses the procedure', async ({ browser }) => {
  const page = await as(browser, 'ethics1');
  await page.goto('/app/');
  await look(page, 'home of an ethics committee');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('link', { name: 'PLAN.pdf' })).toBeVisible();
  await look(page, 'pack at the desk');
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await expect(page.getByText('确定审查程序')).toBeVisible();
  await page.getByRole('tab', { name: '审查与表决' }).click();
  await look(page, 'procedure of an ethics review');
  await page.getByRole('radio', { name: '简易程序' }).check();
  await page.getByRole('radio', { name: '伦理风险不大于最低风险' }).check();
  for (const name of Object.values(VOTERS)) await page.getByRole('checkbox', { name }).check();
  await glance(page, 'simplified procedure');
  await page.getByRole('button', { name: '开始审查' }).click();
  await expect(page.getByText('委员表决后作出决定')).toBeVisible();
});

test('two members vote, and the secretary words the decision', async ({ browser }) => {
  for (const [member, name] of Object.entries(VOTERS)) {
    const page = await as(browser, member);
    await page.goto(`${address}?tab=table`);
    await page.getByRole('tab', { name: '审查与表决' }).click();
    if (member === 'ethics2') await look(page, 'vote of a member');
    await page.getByRole('radio', { name: '批准', exact: true }).check();
    await page.getByLabel('意见（可不填）').fill('知情同意充分，数据去标识。');
    await page.getByRole('button', { name: '提交表决' }).click();
    await expect(page.locator('.ethics-voice', { hasText: name })).toContainText('批准');
  }
  const page = await as(browser, 'ethics1');
  await page.goto(address);
  await page.getByRole('tab', { name: '审查与表决' }).click();
  await page.getByRole('button', { name: '作出决定' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('决定理由').fill('风险受益合理，知情同意充分。');
  await dialog.getByLabel(/附加条件/).fill('每半年报告一次不良事件。');
  await isSound(page, 'decision of an ethics committee');
  await dialog.getByRole('button', { name: '作出决定' }).click();
  await expect(page.getByText('按期提交跟踪报告')).toBeVisible();
});

test('the applicant sees the approval and its letter, and nobody’s vote', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto(address);
  await expect(page.getByText('按期提交跟踪报告')).toBeVisible();
  await expect(page.getByRole('tab', { name: '审查与表决' })).toHaveCount(0);
  await page.getByRole('tab', { name: /^决定/ }).click();
  await expect(page.getByText('风险受益合理，知情同意充分。')).toBeVisible();
  await look(page, 'approval of an ethics committee');
  await page.getByRole('link', { name: '审查决定书' }).click();
  await expect(page.getByText('每半年报告一次不良事件。')).toBeVisible();
  await expect(page.getByText('顾明远')).toHaveCount(0);
  await isSound(page, 'letter of an ethics committee');
});
