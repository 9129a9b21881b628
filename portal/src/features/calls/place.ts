import { localised } from '@/app/i18n/localised';
import type { Language } from '@/app/i18n/words';
import type { CallDefinition } from './types';

const CHINESE = ['名称（中文）', 'name in Chinese'] as const;
const ENGLISH = ['名称（英文）', 'name in English'] as const;

const MEMBERS: Record<string, readonly [zh: string, en: string]> = {
  titleZh: CHINESE,
  titleEn: ENGLISH,
  labelZh: CHINESE,
  labelEn: ENGLISH,
  title: CHINESE,
  'x-titleEn': ENGLISH,
  'x-title-en': ENGLISH,
  zh: ['表述（中文）', 'words in Chinese'],
  en: ['表述（英文）', 'words in English'],
  helpZh: ['填写说明（中文）', 'help in Chinese'],
  helpEn: ['填写说明（英文）', 'help in English'],
  description: ['说明（中文）', 'explanation in Chinese'],
  'x-descriptionEn': ['说明（英文）', 'explanation in English'],
  'x-description-en': ['说明（英文）', 'explanation in English'],
  documentNo: ['文号', 'document number'],
  maxBytes: ['大小上限', 'largest size'],
  mediaTypes: ['文件类型', 'types of file'],
  required: ['是否必须', 'whether required'],
  deadlineAt: ['截止时间', 'deadline'],
  leadDepartments: ['牵头部门', 'leading departments'],
  responsibleDepartments: ['责任部门', 'responsible departments'],
  basis: ['政策依据', 'documents it rests on'],
  code: ['编码', 'code'],
  clause: ['行动计划条款', 'clause of the plan'],
  opensAt: ['开始受理', 'opening'],
  amount: ['金额', 'amount'],
  maxAward: ['单项上限', 'one award at most'],
  total: ['总额', 'total'],
  milestones: ['里程碑', 'milestones'],
  formalChecks: ['形式审查要点', 'formal checks'],
  rules: ['限项规定', 'caps'],
  heads: ['预算科目', 'heads of the budget'],
  recommendation: ['归口推荐', 'recommendation'],
  consortium: ['联合体', 'consortium'],
  budgetTemplate: ['预算模板', 'budget template'],
  weight: ['权重', 'weight'],
  maxScore: ['满分', 'highest score'],
  shareBp: ['份额', 'share'],
  quota: ['拟支持项目数', 'projects supported'],
  sealedUntilDeadline: ['密封受理', 'sealed opening'],
  noticeWorkingDays: ['公示工作日', 'working days of notice'],
  rubric: ['评审指标', 'rubric'],
  tranches: ['拨付安排', 'tranches'],
  attachments: ['附件', 'attachments'],
  conditions: ['申报条件', 'conditions'],
  personal: ['个人信息', 'what is personal'],
  properties: ['字段', 'fields'],
  routeZh: ['推荐渠道（中文）', 'route in Chinese'],
  routeEn: ['推荐渠道（英文）', 'route in English'],
  evidenceZh: ['佐证材料（中文）', 'evidence in Chinese'],
  evidenceEn: ['佐证材料（英文）', 'evidence in English'],
  source: ['依据', 'source'],
};

/** What a JSON Pointer into a call points to, in words: 项目团队 › 成员 › 名称（中文）. */
export function placeName(definition: CallDefinition, pointer: string, language: Language): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const names: string[] = [];
  let node: unknown = definition;
  for (const step of steps) {
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined;
    const name = ownName(node, language);
    if (name && names.at(-1) !== name) names.push(name);
  }
  const named = steps.filter((step) => !/^\d+$/.test(step));
  const member = named.at(-1) ?? '';
  const words = MEMBERS[member];
  const outer = names.length ? undefined : MEMBERS[named.at(-2) ?? ''];
  return [...(outer ? [localised(language, ...outer)] : names), words ? localised(language, ...words) : member].join(
    ' › ',
  );
}

function ownName(node: unknown, language: Language): string | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
  const text = (...names: string[]) =>
    names.map((name) => (node as Record<string, unknown>)[name]).find((value) => typeof value === 'string') as
      | string
      | undefined;
  return localised(language, text('titleZh', 'labelZh', 'zh', 'title'), text('titleEn', 'labelEn', 'en', 'x-titleEn'));
}
