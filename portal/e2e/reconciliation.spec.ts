import { expect, test, type Page } from '@playwright/test';
import { apiOf } from './support/api';
import { agreementsInEffect, type InEffect } from './support/award';
import { choose } from './support/choose';
import type { Versioned } from './support/desk';
import { isSound, look } from './support/look';
import { as, forgetEverybody } from './support/people';
import { freshSeed } from './support/uscc';

/**
 * Payments to the bank and back: a run is prepared, checked by somebody else and handed over as a file; two statements
 * bring a part, its rest, a duplicate, interest, an order that nobody gave, and money that came back.
 */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const mark = `${seed % 100_000}`;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
let agreements: InEffect[] = [];
let payments: { id: string; amount: string }[] = [];

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

async function confirmTyping(page: Page, action: string) {
  const dialog = page.getByRole('dialog');
  const asked = await dialog.getByText(/请输入“.+”以确认/).textContent();
  await dialog.getByLabel(/请输入“/).fill(/“(.+)”/.exec(asked ?? '')![1]!);
  await dialog.getByRole('button', { name: action }).click();
  await expect(dialog).toBeHidden();
}

interface Booked {
  side: 'DBIT' | 'CRDT';
  amount: string;
  reference: string;
  payment?: string;
  back?: boolean;
}

function statement(entries: Booked[]): Buffer {
  const lines = entries.map(({ side, amount, reference, payment, back }) => {
    const why = back ? '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>' : '';
    const id = payment?.replaceAll('-', '');
    const details = id ? `<NtryDtls><TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs>${why}</TxDtls></NtryDtls>` : '';
    return `<Ntry><Amt Ccy="CNY">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>${today}</Dt></BookgDt><AcctSvcrRef>${reference}${mark}</AcctSvcrRef><BkTxCd/>${details}</Ntry>`;
  });
  return Buffer.from(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
    <GrpHdr><MsgId>S${entries[0]!.reference}${seed}</MsgId><CreDtTm>${today}T09:00:00+08:00</CreDtTm></GrpHdr>
    <Stmt><Id>1</Id><Acct><Id><Othr><Id>6200000000009999</Id></Othr></Id></Acct>
    <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">0</Amt><CdtDbtInd>CRDT</CdtDbtInd>
    <Dt><Dt>${today}</Dt></Dt></Bal>${lines.join('')}</Stmt></BkToCstmrStmt></Document>`);
}

async function imports(page: Page, name: string, entries: Booked[]) {
  await page.goto('/app/payments?tab=reconciliation');
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/xml',
    buffer: statement(entries),
  });
  await expect(page.getByRole('status').filter({ hasText: `${entries.length}` })).toBeVisible();
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const contenders = ['甲', '乙', '丙'].map((name, index) => ({
    title: `对账巡检项目${name}${mark}`,
    summary: '面向居家康复，研制柔性非侵入式脑电电极阵列与意图识别装置，完成三十例可用性验证。',
    applicant: 'applicant1',
    organisation: `对账巡检${name}科技有限公司${mark}`,
    seed: seed + index,
  }));
  agreements = await agreementsInEffect(browser, `DZ-${seed}`, contenders);
  const checker = apiOf(await as(browser, 'checker1'));
  const { items } = await checker.get<{ items: { id: string; code: string }[] }>('/funding/v1/pools?limit=100');
  const pool = items.find((one) => one.code === 'SD-TSGC-2025')!;
  const account = { bankName: '演示银行济南分行', accountName: '演示科技厅', accountNo: '6200000000009999' };
  await checker.put(`/funding/v1/pools/${pool.id}/payer-account`, account, 0);
});

test('finance sees what is due and prepares a payment of each agreement', async ({ browser }) => {
  const maker = await as(browser, 'maker1');
  await maker.goto('/app/payments?tab=due');
  await isSound(maker, 'due list');
  await look(maker, 'due list');
  const api = apiOf(maker);
  for (const { id } of agreements) {
    const payment = await api.post<Versioned & { amount: { amount: string } }>('/funding/v1/payments', {
      agreementId: id,
      trancheNo: 1,
    });
    payments.push({ id: payment.id, amount: payment.amount.amount });
  }
});

test('a run is prepared, and nobody checks their own', async ({ browser }) => {
  const maker = await as(browser, 'maker1');
  await maker.goto('/app/payments?tab=runs');
  await maker.getByRole('button', { name: '编制批次' }).click();
  await choose(maker.getByRole('dialog').getByLabel('资金池'), 'SD-TSGC-2025');
  await maker.getByRole('dialog').getByRole('button', { name: '编制批次' }).click();
  await expect(maker).toHaveURL(/payment-runs\/[0-9a-f-]+$/);
  const address = new URL(maker.url()).pathname;
  await look(maker, 'run prepared');

  const checker = await as(browser, 'checker1');
  await checker.goto(address);
  await checker.getByRole('button', { name: '复核通过' }).click();
  await confirmTyping(checker, '复核通过');
  await expect(checker.getByText('已放行').first()).toBeVisible();
  await isSound(checker, 'run released');

  await maker.goto(address);
  const file = maker.waitForEvent('download');
  await maker.getByRole('button', { name: '下载银行报文' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.xml$/);
});

test('the first statement pays one, pays another in part, and leaves two lines', async ({ browser }) => {
  const maker = await as(browser, 'maker1');
  const part = (Number(payments[1]!.amount) - 100).toFixed(2);
  await imports(maker, 'first.xml', [
    { side: 'DBIT', amount: payments[0]!.amount, reference: 'A1', payment: payments[0]!.id },
    { side: 'DBIT', amount: part, reference: 'A2', payment: payments[1]!.id },
    { side: 'DBIT', amount: payments[2]!.amount, reference: 'A3' },
    { side: 'CRDT', amount: '12.34', reference: 'A4' },
  ]);
  await expect(row(maker, `A2${mark}`)).toContainText('部分');
  await expect(row(maker, `A3${mark}`)).toContainText('未匹配');
  await isSound(maker, 'reconciliation desk');
  await look(maker, 'reconciliation desk');
});

test('the second brings the rest, a duplicate, and money that came back', async ({ browser }) => {
  const maker = await as(browser, 'maker1');
  await imports(maker, 'second.xml', [
    { side: 'DBIT', amount: '100.00', reference: 'B1', payment: payments[1]!.id },
    { side: 'DBIT', amount: payments[0]!.amount, reference: 'B2', payment: payments[0]!.id },
    { side: 'CRDT', amount: payments[0]!.amount, reference: 'B3', payment: payments[0]!.id, back: true },
  ]);
  await expect(row(maker, `B2${mark}`)).toContainText('重复');
  await expect(row(maker, `A2${mark}`)).toHaveCount(0);
  await maker.goto(`/app/payments/${payments[0]!.id}`);
  await expect(maker.getByText('已退汇').first()).toBeVisible();
  await look(maker, 'payment that came back');
});

test('what is left is matched by hand or explained, and the books balance', async ({ browser }) => {
  const maker = await as(browser, 'maker1');
  await maker.goto('/app/payments?tab=reconciliation');
  await row(maker, `A3${mark}`).getByRole('button', { name: '处理' }).click();
  const dialog = maker.getByRole('dialog');
  await choose(dialog.getByLabel('选择付款'), agreements[2]!.number);
  await dialog.getByLabel('原因').fill('附言缺失，金额与户名相符');
  await dialog.getByRole('button', { name: '匹配付款' }).click();
  await expect(row(maker, `A3${mark}`)).toHaveCount(0);
  await row(maker, `A4${mark}`).getByRole('button', { name: '处理' }).click();
  await maker.getByRole('dialog').getByLabel('原因').fill('活期利息');
  await maker.getByRole('dialog').getByRole('button', { name: '说明原因' }).click();
  await expect(row(maker, `A4${mark}`)).toHaveCount(0);
  await maker.goto('/app/ledger');
  await expect(maker.getByText('借贷平衡').first()).toBeVisible();
});
