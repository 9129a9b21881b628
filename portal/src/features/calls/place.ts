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
  const member = steps.toReversed().find((step) => !/^\d+$/.test(step)) ?? '';
  const words = MEMBERS[member];
  return [...names, words ? localised(language, ...words) : member].join(' › ');
}

function ownName(node: unknown, language: Language): string | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
  const text = (...names: string[]) =>
    names.map((name) => (node as Record<string, unknown>)[name]).find((value) => typeof value === 'string') as
      | string
      | undefined;
  return localised(language, text('titleZh', 'labelZh', 'zh', 'title'), text('titleEn', 'labelEn', 'en', 'x-titleEn'));
}
