import { expect, test, type Page } from '@playwright/test';
import { journeyCall, pdf } from './support/call';
import { choose } from './support/choose';
import { isSound, look } from './support/look';
import { accept, prove } from './support/ownership';
import { as, forgetEverybody } from './support/people';
import { freshSeed, inventedUscc } from './support/uscc';

/**
 * One application from the call to its payment, its conversion into equity and the exit, by the people it belongs to,
 * through the portal only. Every step
 * follows from the one before; what another service has to hear of first is waited for by looking again.
 */
test.describe.configure({ mode: 'serial' });
test.afterAll(forgetEverybody);

const seed = freshSeed();
const code = `XJ-${seed}`;
const organisation = `巡检脑机科技有限公司${seed % 100_000}`;
const title = `脑控轮椅意图识别装置研制 ${seed % 100_000}`;
const EXPERTS = ['expert1', 'expert4', 'expert5', 'expert2', 'expert3'];

/** Facts travel between services by event: look again until they are there. */
async function eventually(page: Page, address: string, seen: (page: Page) => Promise<void>) {
  await expect(async () => {
    await page.goto(address);
    await seen(page);
  }).toPass({ timeout: 60_000, intervals: [500, 1_000, 2_000] });
}

const saved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();
const row = (page: Page, text: string) => page.getByRole('link', { name: text });

async function confirmTyping(page: Page, action: string) {
  const dialog = page.getByRole('dialog');
  const asked = await dialog.getByText(/请输入“.+”以确认/).textContent();
  await dialog.getByLabel(/请输入“/).fill(/“(.+)”/.exec(asked ?? '')![1]!);
  await dialog.getByRole('button', { name: action }).click();
  // What the dialog says is the reason when it stays.
  await expect(async () => expect(await dialog.allInnerTexts()).toEqual([])).toPass({ timeout: 30_000 });
}

test('officer writes and publishes a call', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/calls/new');
  const definition = JSON.stringify(journeyCall(code, 'SD-TSGC-2025'), null, 2);
  await page.getByRole('button', { name: 'YAML', exact: true }).click();
  await page.getByLabel('指南内容（YAML）').fill('{ "code": ');
  await expect(page.getByText('不是有效的 YAML')).toBeVisible();
  await page.getByLabel('指南内容（YAML）').fill(definition);
  await page.getByRole('button', { name: '表格预览' }).click();
  await expect(page.getByRole('heading', { name: '项目团队' })).toBeVisible();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('button', { name: '完成编辑' }).click();
  await page.getByRole('button', { name: '发布指南' }).click();
  await confirmTyping(page, '发布指南');
  await expect(page.getByText('申报中').first()).toBeVisible();

  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 YAML' }).click();
  expect((await exported).suggestedFilename()).toBe(`${code}.yaml`);
  await page.getByRole('link', { name: '复制为新指南' }).click();
  await page.getByRole('button', { name: 'YAML', exact: true }).click();
  await expect(page.getByLabel('指南内容（YAML）')).toHaveValue(/^code: ""\ntitleZh: 界面巡检指南/);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('applicant registers an organisation', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/organisations/new');
  await page.getByLabel('单位名称').fill(organisation);
  await page.getByLabel('统一社会信用代码').fill('91370100MA01JD008H');
  await page.getByLabel('统一社会信用代码').blur();
  await expect(page.getByText('校验位不符')).toBeVisible();
  await page.getByLabel('统一社会信用代码').fill(inventedUscc(seed));
  await choose(page.getByLabel('单位类型'), '企业');
  await page.getByLabel('注册地区划代码').fill('379999');
  await page.getByRole('button', { name: '登记单位' }).click();
  await expect(page.getByRole('heading', { level: 1, name: organisation })).toBeVisible();
  await prove(page);
  await accept(browser, organisation);
});

test('applicant writes, loses the network, comes back, and submits', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/calls');
  await page.getByRole('link', { name: `界面巡检指南 ${code}` }).click();
  await expect(page.getByText(`${organisation}符合申报条件`)).toBeVisible();
  await page.getByRole('link', { name: '开始申报' }).click();
  await page.getByLabel('申报单位').fill(organisation); // a long list shows only what fits
  await choose(page.getByLabel('申报单位'), organisation);
  await choose(page.getByLabel('归口推荐单位'), '海岱市科学技术局');
  await page.getByRole('button', { name: '开始申报' }).click();

  await page.getByLabel('项目名称').fill(title);
  await saved(page);
  await page.context().setOffline(true);
  await page.getByLabel('项目摘要').fill('面向高位截瘫患者，研制非侵入式脑控轮椅的意图识别装置。');
  await expect(page.getByText('未保存：网络中断，将自动重试')).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);
  await page.context().clearCookies({ name: /^q_session/ });
  await page.getByLabel('项目摘要').fill('面向高位截瘫患者，研制非侵入式脑控轮椅的意图识别装置，登录过期也不丢失。');
  await expect(page.getByText('未保存：登录已过期，登录后自动保存')).toBeVisible();
  const signingIn = page.context().waitForEvent('page');
  await page.getByRole('dialog').getByRole('link', { name: '重新登录' }).click();
  await signingIn;
  await expect(page.getByRole('dialog')).toBeHidden();
  await saved(page);

  await choose(page.getByLabel('所属领域'), '神经解码', '脑电采集', '人机交互');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('项目名称')).toHaveValue(title);
  await expect(page.getByLabel('项目摘要')).toHaveValue(/高位截瘫/);
  await look(page, 'workspace');

  await page.getByRole('link', { name: '下一部分' }).click();
  await page.getByLabel('姓名').fill('王晓东');
  await page.getByLabel('邮箱').fill('wang@');
  await page.getByLabel('姓名').focus();
  await expect(page.getByText('邮箱应为电子邮箱')).toBeVisible();
  await page.getByLabel('邮箱').fill(`wang${seed}@example.org`);
  await saved(page);
  await page.getByRole('link', { name: '核对并提交' }).click();
  await expect(page.getByText('还有 2 处需要完成')).toBeVisible();
  await expect(page.getByText('1 项缺数据')).toBeVisible();
  await expect(page.getByText('待补充：申请经费')).toBeVisible();
  await isSound(page, 'check your answers');
  await page.getByRole('link', { name: '请填写申请经费' }).click();
  await expect(page.getByLabel('申请经费')).toBeFocused();
  await page.keyboard.type('10000');
  await expect(page.getByText('壹万元整')).toBeVisible();
  await saved(page);
  await page.getByRole('link', { name: '附件材料' }).click();
  const picker = page.locator('input[type="file"][data-place="commitment"]');
  await picker.setInputFiles({ name: '假的.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a pdf') });
  await expect(page.getByRole('alert')).toBeVisible();
  await picker.setInputFiles({ name: '诚信承诺书.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByRole('link', { name: '诚信承诺书.pdf' })).toBeVisible();
  await page.getByRole('link', { name: '核对并提交' }).first().click();
  await expect(page.getByText(/全部 \d 项已核对，未发现不符合/)).toBeVisible();
  await page.getByRole('button', { name: '提交申报' }).click();
  await expect(page.getByText('请先勾选确认承诺书')).toBeVisible();
  await page.getByLabel(/代表申报单位作出以上承诺/).check();
  await page.getByRole('button', { name: '提交申报' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  await look(page, 'receipt');
});

test('recommending unit endorses', async ({ browser }) => {
  const page = await as(browser, 'recommender1');
  await page.goto('/app/endorsements');
  await row(page, title).click();
  await look(page, 'endorsement');
  await page.getByRole('button', { name: '予以推荐' }).click();
  await expect(page.getByRole('alert').getByText('请填写推荐意见')).toBeVisible();
  await page.getByRole('textbox', { name: '推荐意见' }).fill('经核实，材料真实，同意推荐。');
  await page.getByRole('button', { name: '予以推荐' }).click();
  await expect(page).toHaveURL(/endorsements$/);
});

test('officer checks the form, closes the call and assigns experts', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/formal-checks');
  await row(page, title).click();
  await expect(page.getByText('具备开展临床验证的场地')).toBeVisible();
  await look(page, 'formal-check');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '通过', exact: true }).click();
  await expect(page).toHaveURL(/formal-checks$/);
  await page.goto('/app/calls');
  await row(page, `界面巡检指南 ${code}`).click();
  await look(page, 'call-board');
  await page.getByRole('button', { name: '截止受理' }).click();
  await confirmTyping(page, '截止受理');

  await eventually(page, '/app/rounds', async () => {
    await expect(page.getByRole('listitem').filter({ hasText: code })).toBeVisible({ timeout: 3_000 });
  });
  await page.getByRole('listitem').filter({ hasText: code }).getByRole('button', { name: '组织评审' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '组织评审' }).click();
  await page.getByRole('button', { name: '试算方案' }).click();
  await expect(page.getByRole('heading', { name: '方案可行' })).toBeVisible();
  await look(page, 'plan');
  await page
    .getByRole('button', { name: /为何匹配/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText('研究领域')).toBeVisible();
  await isSound(page, 'affinity-of-pair');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: '采用方案' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '采用方案' }).click();
  await expect(page.getByText('评审中').first()).toBeVisible();
});

test('expert declares no conflict and scores with the keyboard alone', async ({ browser }) => {
  for (const expert of EXPERTS) {
    const page = await as(browser, expert);
    await page.goto('/app/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    if ((await row(page, title).count()) === 0) continue;
    await row(page, title).press('Enter');
    await look(page, 'conflict-first');
    await page.getByRole('button', { name: /我确认不存在需回避的情形/ }).press('Enter');
    await page.keyboard.type('8');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('9');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-total]')).toHaveText('80.00');
    await saved(page);
    await page.reload();
    await expect(page.locator('[data-total]')).toHaveText('80.00');
    await page.getByLabel('综合意见').fill('路线可行，建议支持。');
    await saved(page);
    await look(page, 'score-sheet');
    await page.getByRole('button', { name: '提交评审' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '提交评审' }).press('Enter');
    await expect(page.getByText('已完成')).toBeVisible();
    return;
  }
  throw new Error('the application was assigned to nobody who can sign in');
});

test('officer ranks, decides and publicises', async ({ browser }) => {
  const page = await as(browser, 'officer1');
  await page.goto('/app/rounds');
  await page.getByRole('row').filter({ hasText: code }).getByRole('link').click();
  await page.getByRole('tab', { name: '排序' }).click();
  await expect(page.getByText('80.00').first()).toBeVisible();
  await look(page, 'ranking');
  await page.getByRole('tab', { name: '决策' }).click();
  await look(page, 'decisions');
  await page.getByRole('button', { name: '提交决定' }).click();
  await confirmTyping(page, '提交决定');
  await page.getByRole('button', { name: '发布公示' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布公示' }).click();
  await expect(page).toHaveURL(/notices$/);
  await row(page, `界面巡检指南 ${code}`).click();
  await look(page, 'notice');
});

test('three parties sign', async ({ browser }) => {
  for (const [person, party] of [
    ['officer1', '甲方'],
    ['applicant1', '乙方'],
    ['recommender1', '丙方'],
  ] as const) {
    const page = await as(browser, person);
    await eventually(page, '/app/agreements', async () => {
      await expect(row(page, title)).toBeVisible({ timeout: 3_000 });
    });
    await row(page, title).click();
    await page.getByRole('button', { name: new RegExp(`以${party}`) }).click();
    const dialog = page.getByRole('dialog');
    if (party === '乙方') {
      await dialog.getByLabel('开户银行').fill('演示银行历下支行');
      await dialog.getByLabel('账号').fill('6200 0000 0000 4021');
    }
    await dialog.getByRole('button', { name: '确认签署' }).click();
    await expect(dialog).toBeHidden();
    if (party === '丙方') await expect(page.getByText('已生效').first()).toBeVisible();
  }
});

test('finance prepares, another approves, and the treasury voucher is recorded', async ({ browser }) => {
  const maker = await as(browser, 'maker1');
  await maker.goto('/app/agreements?state=EFFECTIVE');
  await row(maker, title).click();
  await look(maker, 'agreement');
  await maker.getByRole('button', { name: '编制付款' }).first().click();
  await maker.getByRole('dialog').getByRole('button', { name: '编制付款' }).click();
  await expect(maker.getByText('须由另一人复核')).toBeVisible();
  const address = new URL(maker.url()).pathname;

  const checker = await as(browser, 'checker1');
  await checker.goto(address);
  await look(checker, 'payment');
  await checker.getByRole('button', { name: '复核通过' }).click();
  await confirmTyping(checker, '复核通过');
  await expect(checker.getByText('待国库支付').first()).toBeVisible();

  await maker.goto(address);
  await maker.getByRole('button', { name: '登记国库支付' }).click();
  await maker.getByRole('dialog').getByLabel('国库凭证号').fill(`GK-${seed}`);
  await maker.getByRole('dialog').getByRole('button', { name: '登记国库支付' }).click();
  await expect(maker.getByText('已支付').first()).toBeVisible();
  await maker.goto('/app/ledger');
  await expect(maker.getByText('借贷平衡').first()).toBeVisible();
});

/** The day of the programme, as its dialogs want it. */
const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

/** Opens the dialog of a step, which is offered as a button or among the others. */
async function begin(page: Page, action: string) {
  const button = page.getByRole('button', { name: action, exact: true });
  const others = page.getByRole('button', { name: '更多', exact: true });
  await expect(button.or(others).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  else {
    await others.click();
    await page.getByRole('menuitem', { name: action }).click();
  }
}

/** Fills in the dialog of a step and sends it; what is refused stays on screen and fails the journey. */
async function step(page: Page, action: string, fields: Record<string, string>, choices: Record<string, string> = {}) {
  await begin(page, action);
  await fillIn(page, action, fields, choices);
}

async function fillIn(
  page: Page,
  action: string,
  fields: Record<string, string>,
  choices: Record<string, string> = {},
) {
  const dialog = page.getByRole('dialog');
  for (const [label, option] of Object.entries(choices)) {
    await choose(dialog.getByLabel(label, { exact: true }), option);
  }
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(async () => expect(await dialog.allInnerTexts()).toEqual([])).toPass({ timeout: 15_000 });
}

test('the money becomes equity at the price of a round and is given up', async ({ browser }) => {
  const enterprise = await as(browser, 'applicant1');
  await enterprise.goto('/app/agreements');
  await row(enterprise, title).click();
  await enterprise.getByRole('link', { name: '股权事项', exact: true }).click();
  await expect(enterprise).toHaveURL(/\/equity\//);
  await expect(enterprise.getByText('先投已拨').first()).toBeVisible();
  const address = new URL(enterprise.url()).pathname;
  await step(enterprise, '提交里程碑报告', { 文件号: '里程碑报告1号', 完成情况: '样机通过第三方检测' });
  await expect(enterprise.getByText('监测中').first()).toBeVisible();

  await enterprise.getByRole('tab', { name: '股权结构' }).click();
  await enterprise.getByRole('button', { name: '登记股权结构' }).click();
  await enterprise.getByRole('dialog').getByRole('button', { name: '添加一行' }).click();
  await fillIn(
    enterprise,
    '登记股权结构',
    {
      截至日期: today(),
      文件号: '公司章程',
      名称: '创始团队',
      代码: 'TEAM',
      '认缴（元）': '6000000',
      '实缴（元）': '0',
    },
    { 类别: '创始团队' },
  );
  await expect(enterprise.getByRole('rowheader', { name: '创始团队' })).toBeVisible();
  await enterprise.getByRole('tab', { name: '转股测算' }).click();
  await expect(enterprise.getByText('不为第一大股东').first()).toBeVisible();
  await look(enterprise, 'equity-what-if');
  await step(
    enterprise,
    '报告触发事项',
    { 发生日期: today(), 文件号: 'A轮增资协议', '融资金额（选填）': '12000000', 稳定阶段证明: '高新技术企业证书' },
    { 触发条件: '市场化股权融资' },
  );

  const officer = await as(browser, 'officer1');
  await officer.goto(address);
  await officer.getByRole('button', { name: '登记作价', exact: true }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '添加一行' }).click();
  await fillIn(
    officer,
    '登记作价',
    { 文件号: 'A轮增资协议', 投前估值: '60000000', 名称: '演示创投', 代码: 'FUND-1', 金额: '12000000' },
    { 作价依据: '本轮融资价格', 类别: '投资机构' },
  );
  await step(
    officer,
    '登记投决结果',
    { '金额（选填）': '6000', 会议纪要: '投决纪要1号', 理由: '估值合理，达到稳定阶段' },
    { 投决结果: '转股' },
  );
  await expect(officer.getByText('您提出的事项须由另一人复核')).toBeVisible();

  const second = await as(browser, 'officer2');
  await second.goto(address);
  await step(second, '复核通过', { 理由: '与会议纪要一致' });
  await expect(second.getByText('转股办理中').first()).toBeVisible();

  await officer.goto(address);
  for (const paper of ['股东会增资决议', '其他股东放弃优先认缴权', '估值备案', '增资（债权转股权）协议']) {
    await officer.getByRole('button', { name: `登记 ${paper}` }).click();
    const votes: Record<string, string> = paper === '股东会增资决议' ? { 同意表决权: '70', 全部表决权: '100' } : {};
    await fillIn(officer, '登记', { 文件号: `${paper}1号`, 日期: today(), ...votes });
  }
  await look(officer, 'equity-checklist');
  await step(officer, '变更登记完成', { 变更登记日期: today(), 登记文号: '市监变更1号' });
  await expect(officer.getByText('持股中').first()).toBeVisible();
  await officer.getByRole('tab', { name: '股权结构' }).click();
  await expect(officer.getByRole('rowheader', { name: '省财政科技股权投资管理机构' })).toBeVisible();
  await look(officer, 'cap-table');

  await begin(officer, '提出退出');
  await officer.getByRole('dialog').getByRole('button', { name: '添加一行' }).click();
  await fillIn(
    officer,
    '提出退出',
    { '退出的出资（元）': '600', 日期: today(), 价格: '6000', 文件号: '回购协议', 名称: '创始团队', 代码: 'TEAM' },
    { 退出方式: '团队回购', 类别: '创始团队' },
  );
  const finance = await as(browser, 'checker1');
  await finance.goto(address);
  await step(finance, '退出价款到账', { 到账日期: today(), 收款凭证号: `SK-${seed}` });
  await expect(finance.getByText('已退出').first()).toBeVisible();
  await finance.goto('/app/equity');
  await expect(finance.getByText('资金池整体绩效')).toBeVisible();
  await look(finance, 'equity');
});

test('the undertaker reports what was spent, and the officer accepts it', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/projects');
  await row(page, title).click();
  await page.getByRole('button', { name: '提交报告' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog.getByLabel('报告类型'), '年度报告');
  await dialog.getByLabel('报告期止').fill(today());
  await dialog.getByLabel('进展情况').fill('完成样机设计与第一轮测试。');
  await dialog.getByLabel('取得成果').fill('申请发明专利一件。');
  await dialog.getByRole('button', { name: '增加一笔支出' }).click();
  await choose(dialog.getByLabel('科目'), '设备费');
  await dialog.getByLabel('金额（元）').fill('1200.50');
  await dialog.getByLabel('支出日期').fill(today());
  await dialog.getByLabel('会计凭证号').fill(`记-${seed}`);
  await dialog.getByLabel('用途').fill('脑电采集设备');
  await dialog.getByRole('button', { name: '提交报告' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('待审核').first()).toBeVisible();
  await isSound(page, 'project of the undertaker');
  await look(page, 'project');

  const officer = await as(browser, 'officer1');
  await officer.goto('/app/projects?state=waiting');
  await row(officer, title).click();
  await officer.getByRole('button', { name: '认可报告' }).click();
  await expect(officer.getByText('已认可').first()).toBeVisible();
  await expect(officer.getByText('1,200.50').first()).toBeVisible();
});

test('auditor follows the application through every service', async ({ browser }) => {
  const page = await as(browser, 'auditor1');
  await eventually(page, `/app/timelines?q=${encodeURIComponent(title)}`, async () => {
    await row(page, title).click({ timeout: 3_000 });
    await expect(page.getByText(`GK-${seed}`).first()).toBeVisible({ timeout: 3_000 });
  });
  for (const service of ['申报', '评审', '资金'])
    await expect(page.locator('.timeline-service', { hasText: service }).first()).toBeVisible();
  await look(page, 'timeline');
});

test('applicant reads the public state of the award', async ({ browser }) => {
  const page = await as(browser, 'applicant1');
  await page.goto('/app/applications');
  await row(page, title).click();
  await look(page, 'application');
  await page.getByRole('button', { name: '个人菜单' }).click();
  await page.getByRole('link', { name: '退出登录' }).click();
  await page.goto('/app/');
  await expect(page.getByRole('link', { name: '登录' })).toBeVisible();
});
