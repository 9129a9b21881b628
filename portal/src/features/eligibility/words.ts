import { defineWords } from '@/app/i18n/words';

export const eligibilityWords = defineWords(
  'eligibility',
  {
    title: '申报条件',
    asOf: '核对日期 {{day}}',
    yes: '{{name}}符合申报条件',
    no: '{{name}}暂不符合：{{reasons}}',
    missing: '{{name}}有 {{count}} 项条件因档案数据不全，尚不能核对',
    later: '另有 {{count}} 项条件待申报表填写后核对',
    show: '查看全部条件',
    fill: '补充单位档案',
    unmet: '{{count}} 项不符合',
    unknown: '{{count}} 项缺数据',
    judged: '{{count}} 项由人工认定',
    all: '全部 {{count}} 项已核对，未发现不符合',
  },
  {
    title: 'Conditions',
    asOf: 'As of {{day}}',
    yes: '{{name}} qualifies',
    no: '{{name}} does not qualify yet: {{reasons}}',
    missing: '{{name}}: {{count}} conditions cannot be checked, since the profile lacks figures',
    later: '{{count}} more are checked once the form is filled in',
    show: 'See every condition',
    fill: 'Complete the profile',
    unmet: '{{count}} not fulfilled',
    unknown: '{{count}} lack figures',
    judged: '{{count}} for people to judge',
    all: 'All {{count}} checked, none is unfulfilled',
  },
);
