import { pointerPath } from '@/schema-form/schema';
import type { CallDefinition } from '../types';
import { partOf } from './specs';

/** What to choose in the outline to see the place that a pointer of the service names. */
export function chosenFor(definition: CallDefinition, pointer: string): string {
  const steps = pointerPath(pointer);
  if (steps[0] === 'form' && steps[1] === 'sections') {
    const section = definition.form.sections[Number(steps[2])];
    if (section) return `section:${section.code}`;
  }
  if (steps[0] === 'form' && steps[1] === 'schema' && steps[2] === 'properties' && steps[3]) {
    const names = steps.slice(4).filter((_, index, all) => all[index - 1] === 'properties');
    return names.length ? `field:${steps[3]}/${names[0]}` : `section:${steps[3]}`;
  }
  return partOf(pointer)?.id ?? 'basics';
}
