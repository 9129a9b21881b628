import { expect, test, type Page } from '@playwright/test';
import { isSound, look } from './support/look';
import { as, forgetEverybody } from './support/people';

/** An officer writes a call as data: the form grows in the preview, the text follows, a bad rule is named, it is tried. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const mark = `${Math.floor(Date.now() / 1000) % 1_000_000}`;
const code = `BX-${mark}`;
const title = `脑机接口居家康复专项 ${mark}`;
let address = '';

const outline = (page: Page) => page.getByRole('navigation', { name: '指南结构' });
const properties = (page: Page) => page.getByRole('region', { name: '属性' });
const saved = (page: Page) => expect(page.getByText(/^已保存/)).toBeVisible();
const part = (page: Page, name: string) =>
  outline(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();

test('a new call is written, and its form grows before the eyes', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/calls/new');
  const panel = properties(page);
  await panel.getByLabel('编码').fill(code);
  await panel.getByLabel('名称（中文）').fill(title);
  await panel.getByLabel('名称（英文）').fill(`Rehabilitation at home ${mark}`);
  await part(page, '受理时间');
  await panel.getByLabel('演示指南').check();
  await part(page, '支持经费');
  await panel.getByLabel('资金池代码').fill('SD-TSGC-2025');
  await part(page, '政策依据');
  await panel.getByLabel('文件名称').fill('脑机接口产业创新发展行动计划');
  await panel.getByLabel('文号').fill(`演示〔2026〕${mark}号`);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page).toHaveURL(/\/calls\/[0-9a-f-]{36}\/edit$/);
  address = new URL(page.url()).pathname.replace(/\/edit$/, '');

  await outline(page).getByRole('button', { name: '增加栏目' }).click();
  await panel.getByLabel('名称（中文）').fill('临床合作');
  await panel.getByRole('button', { name: '增加字段' }).click();
  await panel.getByLabel('名称（中文）').fill('合作医院名称');
  await panel.getByLabel('字段编码（字母、数字、下划线）').fill('hospital');
  await panel.getByLabel('名称（英文）').fill('Hospital');
  await expect(panel.getByLabel('名称（英文）')).toHaveValue('Hospital');
  await panel.getByRole('checkbox', { name: '必填' }).check();
  await expect(page.getByRole('textbox', { name: '合作医院名称' })).toBeVisible();
  await saved(page);
  await look(page, 'editor of a call with its preview');
});

test('what was done is undone and done again, and the text follows', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto(`${address}/edit`);
  const panel = properties(page);
  await outline(page).getByRole('button', { name: '合作医院名称' }).click();
  await panel.getByLabel('名称（中文）').fill('牵头医院');
  await expect(page.getByRole('textbox', { name: '牵头医院' })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('textbox', { name: '合作医院名称' })).toBeVisible();
  await page.getByRole('button', { name: '重做' }).click();
  await expect(page.getByRole('textbox', { name: '牵头医院' })).toBeVisible();

  await page.getByRole('button', { name: 'YAML' }).click();
  const text = page.locator('#definition');
  await expect(text).toHaveValue(/title: 牵头医院/);
  await text.fill((await text.inputValue()).replace('title: 牵头医院', 'title: 主要研究医院'));
  await expect(outline(page).getByRole('button', { name: '主要研究医院' })).toBeVisible();
  await saved(page);
  await text.fill('code: [');
  await expect(page.getByText(/不是有效的 YAML/)).toBeVisible();
  await page.reload();
  await expect(outline(page).getByRole('button', { name: '主要研究医院' })).toBeVisible();
});

test('a rule that asks for what nobody knows is named at its place', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto(`${address}/edit`);
  const panel = properties(page);
  await part(page, '申报条件');
  await panel.getByRole('button', { name: /增加一项/ }).click();
  await panel.getByLabel('表述（中文）').fill('上一年度研发费用占比不低于 3%');
  await panel.getByLabel('表述（英文）').fill('R&D at least 3 % of last year’s revenue');
  await panel.getByLabel('依据').fill('专项管理办法');
  await panel.getByLabel('须成立（表达式）').fill('organisation.moonPhase > 3');
  await expect(panel.locator('.is-failed')).toBeVisible({ timeout: 15_000 });
  await expect(outline(page).getByRole('button', { name: /申报条件.*1 处问题/ })).toBeVisible();
  await isSound(page, 'editor with a refused rule');
  await panel.getByLabel('须成立（表达式）').fill("firm.kind == 'ENTERPRISE'");
  await expect(panel.locator('.is-failed')).toHaveCount(0);
  await saved(page);
});

test('it is tried with a throw-away application and then published', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto(`${address}/edit`);
  await page.getByRole('button', { name: '试运行' }).click();
  await page.getByRole('button', { name: '生成示例申报' }).click();
  await expect(page.getByText('可以提交')).toBeVisible();
  await look(page, 'test run of a draft call');
  await page.goto(address);
  await page.getByRole('button', { name: '发布指南' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(code);
  await dialog.getByRole('button', { name: '发布指南' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(`${address}?tab=form`);
  await expect(page.getByText('主要研究医院')).toBeVisible();
});
