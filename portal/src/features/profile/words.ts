import { defineWords } from '@/app/i18n/words';

export const profileWords = defineWords(
  'profile',
  {
    title: '企业档案',
    lead: '填报一次，申报资格、企业梯度等各处共用。没有填写的视为“未知”，不会当作不符合。',
    firm: '企业概况',
    years: '年度数据',
    rights: '知识产权',
    honours: '资质、奖励与融资',
    save: '保存档案',
    saved: '已保存 {{at}}',
    unsaved: '有未保存的修改',
    never: '尚未填报',
    readonly: '您可以查看；负责人、填报人和财务可以填报。',
    wrong: '请先更正标出的内容',
  },
  {
    title: 'Enterprise profile',
    lead: 'Entered once and used for eligibility, the ladder and more. What is left empty counts as not known, never as not met.',
    firm: 'The enterprise',
    years: 'Yearly figures',
    rights: 'Intellectual property',
    honours: 'Titles, awards and equity',
    save: 'Save the profile',
    saved: 'Saved {{at}}',
    unsaved: 'There are unsaved changes',
    never: 'Nothing stated yet',
    readonly: 'You may read this; owners, editors and finance may change it.',
    wrong: 'Please correct what is marked first',
  },
);
