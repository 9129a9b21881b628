import { expect, test } from '@playwright/test';
import { choose } from './support/choose';
import { look } from './support/look';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

test.afterAll(forgetEverybody);

const seed = freshSeed();
const name = `梯度巡检科技有限公司${seed % 100_000}`;

test('an enterprise states its figures once and sees what is missing to the next title', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/organisations/new');
  await page.getByLabel('单位名称').fill(name);
  await page.getByLabel('统一社会信用代码').fill(inventedUscc(seed));
  await choose(page.getByLabel('单位类型'), '企业');
  await page.getByLabel('注册地区划代码').fill('370102');
  await page.getByRole('button', { name: '登记单位' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('tab', { name: '企业梯度' }).click();
  await expect(page.getByRole('heading', { name: '下一步：科技型中小企业' })).toBeVisible();
  await expect(page.getByText('待补充').first()).toBeVisible();
  await page.getByRole('link', { name: '补充档案' }).click();

  const field = (id: string) => page.locator(`#${id}`);
  await field('firm_registeredOn').fill('2999-01-01');
  for (const [id, value] of Object.entries({
    years_years_0_staff: '100',
    years_years_0_researchStaff: '40',
    years_years_0_revenue: '30000000',
    years_years_0_research: '2400000',
    years_years_0_costs: '25000000',
    years_years_0_assets: '40000000',
    rights_inventions: '3',
    rights_otherClassOne: '0',
    rights_utilityModels: '4',
    rights_designs: '1',
    rights_software: '5',
  })) {
    await field(id).fill(value);
  }
  for (const id of ['restrictedProducts', 'majorViolation', 'abnormalOperation', 'seriouslyDishonest']) {
    await field(`firm_${id}`).fill('否');
    await field(`firm_${id}`).press('Enter');
  }
  await page.getByRole('button', { name: '保存档案' }).click();
  await expect(page.getByRole('alert')).toContainText('不得晚于今天');
  await field('firm_registeredOn').fill('2021-03-10');
  await page.getByRole('button', { name: '保存档案' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  await look(page, 'profile');

  await page.getByRole('tab', { name: '企业梯度' }).click();
  await expect(page.getByText('现有数据已满足全部条件')).toBeVisible();
  await page.getByText('逐条对照').last().click();
  await expect(page.getByText('国科发政〔2017〕115号').first()).toBeVisible();
  await look(page, 'ladder');
});
