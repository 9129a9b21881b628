import type { Language } from '@/app/i18n/words';
import { localised } from '@/app/i18n/localised';
import { inLanguage, schemaAt, type Schema } from '@/schema-form/schema';
import type { FormSection } from '../calls/types';
import { factName } from '../ladder/figures';

const FORM = { zh: '申报表', en: 'the application form' };
const TITLES = { zh: '资质', en: 'titles' };
const TEAM = { zh: '项目团队', en: 'the team' };

/** A missing fact in words: an answer by the title that the form gives it, all else by the profile. */
export function conditionFactName(
  path: string,
  form: { schema: Schema; sections: FormSection[] },
  years: number[],
  language: Language,
): string {
  const [root, ...steps] = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  if (root === 'holds') return localised(language, TITLES.zh, TITLES.en);
  if (root === 'integrity') return localised(language, TEAM.zh, TEAM.en);
  if (root !== 'form') return factName(path, years, language);
  const section = form.sections.find((one) => one.code === steps[0]);
  if (!section) return localised(language, FORM.zh, FORM.en);
  const field = steps.length > 1 ? schemaAt(inLanguage(form.schema, language), steps)?.title : undefined;
  return field ?? localised(language, section.titleZh, section.titleEn);
}
