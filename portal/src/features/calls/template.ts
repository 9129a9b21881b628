import type { CallDefinition } from './types';

/** A complete small call to begin from; every member that a definition has is there. */
export function callTemplate(now: Date): CallDefinition {
  const days = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10);
  const template: CallDefinition = {
    code: `${now.getFullYear()}-TS-`,
    titleZh: '',
    titleEn: '',
    clause: '8',
    instrument: 'GRANT',
    leadDepartments: ['省科技厅'],
    responsibleDepartments: [],
    opensAt: `${days(7)}T01:00:00Z`,
    deadlineAt: `${days(60)}T09:00:00Z`,
    graceSeconds: 0,
    sandbox: false,
    budget: {
      poolCode: '',
      total: { amount: '10000000.00', currency: 'CNY' },
      maxAward: { amount: '500000.00', currency: 'CNY' },
    },
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: {
          basic: {
            type: 'object',
            required: ['title', 'summary'],
            properties: {
              title: { type: 'string', title: '项目名称', 'x-titleEn': 'Project title', minLength: 4, maxLength: 60 },
              summary: { type: 'string', title: '项目简介', 'x-titleEn': 'Summary', maxLength: 1000 },
            },
          },
          budget: {
            type: 'object',
            required: ['requestedAmount'],
            properties: {
              requestedAmount: {
                type: 'string',
                title: '申请经费',
                'x-titleEn': 'Amount requested',
                pattern: '^[0-9]{1,10}(\\.[0-9]{1,2})?$',
              },
            },
          },
        },
      },
      sections: [
        { code: 'basic', titleZh: '基本情况', titleEn: 'Basics', helpZh: '', helpEn: '' },
        { code: 'budget', titleZh: '经费预算', titleEn: 'Budget', helpZh: '', helpEn: '' },
      ],
      extract: { title: '/basic/title', summary: '/basic/summary', requested: '/budget/requestedAmount' },
      personal: [],
    },
    attachments: [
      {
        slot: 'proposal',
        titleZh: '申报书',
        titleEn: 'Proposal',
        required: true,
        mediaTypes: ['application/pdf'],
        maxBytes: 20971520,
      },
    ],
    eligibility: { organisationKinds: ['ENTERPRISE'], regionPrefix: '37', conditions: [] },
    review: {
      reviewsPerApplication: 3,
      rubric: [
        { code: 'innovation', labelZh: '创新性', labelEn: 'Innovation', weight: 40, maxScore: 10 },
        { code: 'feasibility', labelZh: '可行性', labelEn: 'Feasibility', weight: 30, maxScore: 10 },
        { code: 'benefit', labelZh: '预期效益', labelEn: 'Benefit', weight: 30, maxScore: 10 },
      ],
      noticeWorkingDays: 5,
    },
    tranches: [{ no: 1, shareBp: 10000, titleZh: '启动拨付', titleEn: 'At the start' }],
    basis: [{ titleZh: '' }],
  };
  return template;
}
