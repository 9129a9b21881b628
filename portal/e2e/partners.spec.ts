import { expect, test, type Page } from '@playwright/test';
import { apiOf } from './support/api';
import { pdf } from './support/call';
import { consortiumCall } from './support/consortium';
import { isSound } from './support/look';
import { verified } from './support/ownership';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

/**
 * Two organisations apply together: the lead asks the partner by its credit code, the partner writes and signs its own
 * part, a change withdraws the sign-off where everybody sees it, and the lead hands in once it is signed again.
 */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

interface Known {
  id: string;
  version: number;
}

const seed = freshSeed();
const TITLE = '康复外骨骼联合攻关';
const partnerCode = inventedUscc(seed + 1);

let lead: Page;
let partner: Page;
let address: string;

test('a lead asks a partner by its credit code', async ({ browser }) => {
  const agency = await as(browser, 'officer1');
  const officer = apiOf(agency);
  const draft = await officer.post<Known>('/applicant/v1/calls', consortiumCall(`LH-${seed}`, 'SD-TSGC-2025'));
  const call = await officer.post<Known>(`/applicant/v1/calls/${draft.id}/publication`, {}, draft.version);
  lead = await as(browser, 'applicant1');
  partner = await as(browser, 'applicant2');
  const mine = apiOf(lead);
  const organisation = await mine.post<Known>('/applicant/v1/organisations', {
    uscc: inventedUscc(seed),
    nameZh: `牵头外骨骼科技有限公司${seed % 100_000}`,
    kind: 'ENTERPRISE',
    regionCode: '379999',
  });
  await verified(lead, agency, inventedUscc(seed));
  await apiOf(partner).post<Known>('/applicant/v1/organisations', {
    uscc: partnerCode,
    nameZh: `齐州康复医院${seed % 100_000}`,
    kind: 'HOSPITAL',
    regionCode: '379999',
  });
  const begun = await mine.post<Known>('/applicant/v1/applications', {
    callId: call.id,
    organisationId: organisation.id,
  });
  const path = `/applicant/v1/applications/${begun.id}`;
  address = `/app/applications/${begun.id}`;
  const basic = { title: TITLE, summary: '面向脊髓损伤患者的意图识别与外骨骼控制。', fields: ['康复外骨骼'] };
  await mine.put(`${path}/sections/basic`, basic, 0);
  await mine.put(`${path}/sections/team`, { members: [{ name: '王晓东', email: 'wang@example.cn' }] }, 0);
  await mine.put(`${path}/sections/budget`, { requestedAmount: '9000.00' }, 0);
  await mine.upload(`${path}/attachments?slot=commitment&fileName=${encodeURIComponent('联合体协议.pdf')}`, pdf);

  await lead.goto(`${address}/edit/sign-offs`);
  await lead.getByLabel('统一社会信用代码').fill(partnerCode);
  await lead
    .getByRole('button', { name: '邀 请' })
    .or(lead.getByRole('button', { name: '邀请' }))
    .click();
  await expect(lead.getByText('待确认')).toBeVisible();
  await isSound(lead, 'the sign-offs');
});

test('the partner finds the request among its tasks, writes its part and signs', async () => {
  await partner.goto('/app/');
  await partner.getByRole('link', { name: new RegExp(`确认联合申报：${TITLE}`) }).click();
  await expect(partner.getByRole('heading', { name: TITLE })).toBeVisible();
  const sign = partner.getByRole('button', { name: '确认签章' });
  await expect(sign).toBeDisabled();
  await expect(partner.getByText('w***@example.cn')).toBeVisible();
  await partner.getByRole('textbox', { name: '承担任务' }).fill('临床评价与数据采集');
  await partner.getByRole('textbox', { name: /分配经费/ }).fill('3000.00');
  await expect(partner.locator('[data-save="saved"]')).toBeVisible();
  await partner.getByRole('checkbox', { name: /我已核对本单位承担部分/ }).check();
  await sign.click();
  await expect(partner.getByText(/此后本部分或者联合体协议有变动/)).toBeVisible();
  await isSound(partner, 'a signed part');
});

test('a change by the lead withdraws the sign-off and tells the partner', async () => {
  await lead.goto(`${address}/edit/joint`);
  await lead.getByRole('textbox', { name: /分配经费/ }).fill('3500.00');
  await expect(lead.locator('[data-save="saved"]')).toBeVisible();
  await lead.goto(`${address}/edit/check`);
  await lead.getByRole('link', { name: /内容有变动，须重新确认签章/ }).click();
  await expect(lead.getByText('内容有变动，须重新确认')).toBeVisible();

  const message = partner.getByRole('link', { name: /联合申报内容有变动，请重新核对并确认签章/ }).first();
  await expect(async () => {
    await partner.goto('/app/messages');
    await expect(message).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await message.click();
  await expect(partner.getByText('确认后内容有变动，原确认已失效')).toBeVisible();
  await expect(partner.getByRole('textbox', { name: /分配经费/ })).toHaveValue(/3,?500/);
  await partner.getByRole('checkbox', { name: /我已核对本单位承担部分/ }).check();
  await partner.getByRole('button', { name: '确认签章' }).click();
  await expect(partner.getByText(/此后本部分或者联合体协议有变动/)).toBeVisible();
});

test('signed by all, it is handed in, and the partner sees how it stands', async () => {
  await lead.goto(`${address}/edit/check`);
  await lead.getByRole('checkbox').check();
  await lead
    .getByRole('button', { name: '确认提交' })
    .or(lead.getByRole('button', { name: '提交申报' }))
    .click();
  await expect(lead).toHaveURL(/receipt/);
  await partner.goto('/app/partnerships');
  const row = partner.getByRole('row', { name: new RegExp(TITLE) });
  await expect(row).toContainText('已确认签章');
  await expect(row).toContainText('已提交');
});
