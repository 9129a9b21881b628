import { journeyCall } from './call';

/** The call of a journey whose partners write and sign their own part. */
export function consortiumCall(code: string, poolCode: string) {
  const call = journeyCall(code, poolCode);
  const amount = { type: 'string', pattern: '^\\d{1,10}(\\.\\d{1,2})?$' };
  const joint = {
    type: 'object',
    required: ['partners'],
    properties: {
      partners: {
        type: 'array',
        title: '合作单位',
        'x-titleEn': 'Partners',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          required: ['name', 'uscc', 'kind', 'task', 'amount'],
          properties: {
            name: { type: 'string', title: '单位名称', 'x-titleEn': 'Name', minLength: 4, maxLength: 80 },
            uscc: { type: 'string', title: '统一社会信用代码', 'x-titleEn': 'Credit code', maxLength: 18 },
            kind: { type: 'string', title: '类型', 'x-titleEn': 'Kind', enum: ['企业', '高校', '医疗机构'] },
            task: { type: 'string', title: '承担任务', 'x-titleEn': 'Task', minLength: 4, maxLength: 200 },
            amount: { ...amount, title: '分配经费（元）', 'x-titleEn': 'Share (yuan)' },
          },
        },
      },
    },
  };
  return {
    ...call,
    form: {
      ...call.form,
      schema: {
        ...call.form.schema,
        required: [...call.form.schema.required, 'joint'],
        properties: { ...call.form.schema.properties, joint },
      },
      sections: [
        ...call.form.sections,
        {
          code: 'joint',
          titleZh: '联合体',
          titleEn: 'Consortium',
          helpZh: '牵头单位不必填写。',
          helpEn: 'Partners only.',
        },
      ],
    },
    consortium: {
      at: '/joint/partners',
      membersMin: 2,
      membersMax: 3,
      agreementSlot: 'commitment',
      partnersSign: true,
    },
  };
}
