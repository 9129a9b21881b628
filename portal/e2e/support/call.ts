/** A small sandbox call of the journey's own: published at once, closed by its officer, public for zero working days. */
export function journeyCall(code: string, poolCode: string) {
  const day = 86_400_000;
  return {
    code,
    titleZh: `界面巡检指南 ${code}`,
    titleEn: `Journey call ${code}`,
    clause: '8',
    instrument: 'INVEST_THEN_EQUITY',
    terms: { equity: { stakeCapBp: 2000 } },
    leadDepartments: ['省科技厅'],
    responsibleDepartments: [],
    opensAt: new Date(Date.now() - day).toISOString(),
    deadlineAt: new Date(Date.now() + day).toISOString(),
    graceSeconds: 0,
    sandbox: true,
    budget: {
      poolCode,
      total: { amount: '20000.00', currency: 'CNY' },
      maxAward: { amount: '10000.00', currency: 'CNY' },
    },
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        required: ['basic', 'team', 'budget'],
        properties: {
          basic: {
            type: 'object',
            required: ['title', 'summary', 'fields'],
            properties: {
              title: { type: 'string', title: '项目名称', 'x-titleEn': 'Title', minLength: 4, maxLength: 60 },
              summary: { type: 'string', title: '项目摘要', 'x-titleEn': 'Summary', minLength: 10, maxLength: 800 },
              fields: {
                type: 'array',
                title: '所属领域',
                'x-titleEn': 'Fields',
                minItems: 1,
                uniqueItems: true,
                items: { type: 'string', enum: ['神经解码', '脑电采集', '人机交互', '康复外骨骼'] },
              },
            },
          },
          team: {
            type: 'object',
            required: ['members'],
            properties: {
              members: {
                type: 'array',
                title: '团队成员',
                'x-titleEn': 'Members',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'email'],
                  properties: {
                    name: { type: 'string', title: '姓名', 'x-titleEn': 'Name', maxLength: 30 },
                    email: { type: 'string', title: '邮箱', 'x-titleEn': 'E-mail', format: 'email' },
                  },
                },
              },
            },
          },
          budget: {
            type: 'object',
            required: ['requestedAmount'],
            properties: {
              requestedAmount: {
                type: 'string',
                title: '申请经费',
                'x-titleEn': 'Amount',
                pattern: '^\\d{1,10}(\\.\\d{1,2})?$',
              },
            },
          },
        },
      },
      sections: [
        {
          code: 'basic',
          titleZh: '基本情况',
          titleEn: 'Basics',
          helpZh: '写明对象、方法与用途。',
          helpEn: 'Object, method, use.',
        },
        {
          code: 'team',
          titleZh: '项目团队',
          titleEn: 'Team',
          helpZh: '邮箱仅用于回避比对。',
          helpEn: 'Addresses find conflicts only.',
        },
        {
          code: 'budget',
          titleZh: '经费预算',
          titleEn: 'Budget',
          helpZh: '不超过单项最高。',
          helpEn: 'Not above the highest award.',
        },
      ],
      extract: {
        title: '/basic/title',
        summary: '/basic/summary',
        requested: '/budget/requestedAmount',
        fields: '/basic/fields',
        team: '/team/members',
      },
      personal: ['/team'],
    },
    attachments: [
      {
        slot: 'commitment',
        titleZh: '诚信承诺书',
        titleEn: 'Integrity commitment',
        required: true,
        mediaTypes: ['application/pdf'],
        maxBytes: 1048576,
      },
    ],
    eligibility: {
      organisationKinds: ['ENTERPRISE'],
      regionPrefix: '37',
      conditions: [
        {
          code: 'modest',
          zh: '申请经费不超过1万元',
          en: 'At most CNY 10,000 is asked for',
          source: '界面巡检指南 第二条',
          value: 'fen(form.budget.requestedAmount)',
          unit: 'FEN',
          relation: 'AT_MOST',
          threshold: 'fen(10000)',
        },
        {
          code: 'site',
          zh: '具备开展临床验证的场地',
          en: 'There is a site for clinical validation',
          source: '界面巡检指南 第三条',
          judgedBy: '形式审查人员',
        },
      ],
    },
    review: {
      reviewsPerApplication: 1,
      noticeWorkingDays: 0,
      rubric: [
        { code: 'innovation', labelZh: '创新性', labelEn: 'Innovation', weight: 60, maxScore: 10 },
        { code: 'benefit', labelZh: '预期效益', labelEn: 'Benefit', weight: 40, maxScore: 10 },
      ],
    },
    tranches: [
      { no: 1, shareBp: 6000, titleZh: '任务书生效后拨付', titleEn: 'On signature' },
      { no: 2, shareBp: 4000, titleZh: '验收后拨付', titleEn: 'On acceptance' },
    ],
    basis: [{ titleZh: '界面巡检', documentNo: '巡检〔2026〕1号' }],
  };
}

/** A page of PDF, enough for a service that tells a file's type by its content. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n' +
    '0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n',
);
