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

/** The same for a field of any row of a list, which is called by its own title alone. */
export function fieldInRow(call: CallView, list: string, pointer: string, language: Language) {
  const rows = schemaAt(inLanguage(call.form.schema, language), pointerPath(list));
  const schema: Schema = schemaAt(rows?.items ?? {}, pointerPath(pointer)) ?? {};
  return { schema, name: schema.title ?? pointer.slice(1) };
}
