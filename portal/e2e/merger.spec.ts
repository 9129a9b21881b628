import { expect, test } from '@playwright/test';
import { apiOf } from './support/api';
import { look } from './support/look';
import { verified } from './support/ownership';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

/** One legal person was registered twice: one officer proposes the merger, another carries it out, the old address leads on. */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

interface Registered {
  id: string;
}

const seed = freshSeed();
const name = `双重登记科技有限公司${seed % 100_000}`;
const codes = [inventedUscc(seed), inventedUscc(seed + 1)] as const;
let first = '';
let second = '';
let merger = '';

test.beforeAll(async ({ browser }) => {
  const applicant = await as(browser, 'applicant1');
  const officer = await as(browser, 'officer1');
  const register = async (uscc: string) => {
    const { id } = await apiOf(applicant).post<Registered>('/applicant/v1/organisations', {
      uscc,
      nameZh: name,
      kind: 'ENTERPRISE',
      regionCode: '379999',
    });
    await verified(applicant, officer, uscc);
    return id;
  };
  first = await register(codes[0]);
  second = await register(codes[1]);
});

test('one officer compares the two and proposes', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/organisations/mergers');
  await page
    .getByRole('link', { name: `对照 ${name} ${name}` })
    .first()
    .click();
  await expect(page.getByRole('row', { name: /统一社会信用代码/ })).toContainText(codes[1]);
  await look(page, 'two organisations compared');
  await page.getByRole('button', { name: '提议合并' }).click();
  await expect(page.getByText('请写明合并理由')).toBeVisible();
  await page.getByLabel('合并理由').fill('换发统一社会信用代码，登记机关证明已核对');
  await page.getByRole('button', { name: '提议合并' }).click();
  await expect(page.getByText('本人提议，须由他人复核')).toBeVisible();
  await expect(page.getByRole('button', { name: '同意并合并' })).toHaveCount(0);
  merger = new URL(page.url()).pathname;
});

test('another carries it out, and the old address leads to what stays', async ({ browser }) => {
  const page = await as(browser, 'admin1');
  await page.goto(merger);
  await page.getByLabel('复核意见').fill('与登记机关核对一致，同意');
  await page.getByRole('button', { name: '同意并合并' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(codes[0]);
  await expect(dialog.getByRole('button', { name: '同意并合并' })).toBeDisabled();
  await dialog.getByRole('textbox').fill(codes[1]);
  await dialog.getByRole('button', { name: '同意并合并' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('与登记机关核对一致，同意')).toBeVisible();
  await look(page, 'a merger that was carried out');

  const mine = await as(browser, 'applicant1');
  await mine.goto(`/app/organisations/${second}`);
  await expect(mine).toHaveURL(new RegExp(first));
  await expect(mine.getByText('该单位已并入另一单位，已为您打开保留的单位。')).toBeVisible();
});
