import { inLanguage, pointerPath, schemaAt, type Schema } from '@/schema-form/schema';
import type { Language } from '@/app/i18n/words';
import type { CallView } from '../calls/types';

/** The schema of an answer and what people call it: the titles on the way to it, a row by its number. */
export function fieldAt(call: CallView, section: string, pointer: string, language: Language) {
  const whole = inLanguage(call.form.schema.properties?.[section] ?? {}, language);
  const path = pointerPath(pointer);
  const names = path.map((step, index) =>
    /^\d+$/.test(step) ? String(Number(step) + 1) : (schemaAt(whole, path.slice(0, index + 1))?.title ?? step),
  );
  const schema: Schema = schemaAt(whole, path) ?? {};
  return { schema, name: names.join(' · ') };
}
