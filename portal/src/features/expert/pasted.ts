import type { ExpertKind, Grade, NewExpert } from './experts';

const KINDS: Record<string, ExpertKind> = {
  技术: 'TECHNICAL',
  财务: 'FINANCE',
  管理: 'MANAGEMENT',
  法律: 'LAW',
  伦理: 'ETHICS',
};
const GRADES: Record<string, Grade> = { 院士: 'ACADEMICIAN', 正高级: 'SENIOR', 副高级: 'ASSOCIATE', 其他: 'OTHER' };

const listOf = (text = '') =>
  text
    .split(/[、,，;；\s]+/)
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * Experts from rows as a spreadsheet copies them: cells apart by tabs, in the order of the export. A heading is left out,
 * and so is a row without an address, which no spreadsheet means.
 */
export function rowsOf(text: string): NewExpert[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells[1]?.includes('@'))
    .map(
      ([
        name = '',
        email = '',
        organisationName = '',
        uscc,
        kind = '',
        grade = '',
        title,
        region,
        codes,
        fields,
        most,
      ]) => ({
        name,
        email,
        organisationName,
        organisationUscc: uscc?.toUpperCase() || undefined,
        kind: KINDS[kind] ?? ((kind || 'TECHNICAL') as ExpertKind),
        grade: GRADES[grade] ?? ((grade || 'OTHER') as Grade),
        title: title || undefined,
        region: region || undefined,
        codes: listOf(codes),
        fields: listOf(fields),
        capacity: Number(most || 20),
      }),
    );
}
