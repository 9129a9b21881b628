import { describe, expect, it } from 'vitest';
import { copyOf, parseDefinition, written } from './definition';
import { byUrgency, phaseOf } from './phase';
import { callTemplate } from './template';
import type { CallView } from './types';

const now = Date.parse('2026-11-23T09:00:00Z');
const call = (state: string, opensAt: string, deadlineAt: string) => ({ state, opensAt, deadlineAt });

describe('phase of a call', () => {
  it('turns at its moments, inclusive of the last second', () => {
    expect(phaseOf(call('PUBLISHED', '2026-11-23T09:00:01Z', '2026-12-01T00:00:00Z'), now)).toBe('UPCOMING');
    expect(phaseOf(call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-11-23T09:00:00Z'), now)).toBe('OPEN');
    expect(phaseOf(call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-11-23T08:59:59Z'), now)).toBe('CLOSED');
    expect(phaseOf(call('CANCELLED', '2026-11-01T00:00:00Z', '2026-12-23T08:59:59Z'), now)).toBe('CANCELLED');
    expect(phaseOf(call('DRAFT', '2026-11-01T00:00:00Z', '2026-11-23T08:59:59Z'), now)).toBe('DRAFT');
  });

  it('puts the most urgent first', () => {
    const closed = call('CLOSED', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
    const late = call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-12-30T00:00:00Z');
    const soon = call('PUBLISHED', '2026-11-01T00:00:00Z', '2026-11-24T00:00:00Z');
    expect([closed, late, soon].sort(byUrgency(now))).toEqual([soon, late, closed]);
  });
});

describe('a definition as text', () => {
  it('is YAML or JSON and says where it is neither', () => {
    expect(parseDefinition('code: A\nclause: "8"')).toEqual({ definition: { code: 'A', clause: '8' } });
    expect(parseDefinition('{"code": "A"}')).toEqual({ definition: { code: 'A' } });
    expect(parseDefinition('{ "code": ')).toHaveProperty('problem');
    expect(parseDefinition('code: A\ncode: B')).toHaveProperty('problem');
    expect(parseDefinition('- a')).toHaveProperty('problem');
  });
  it('begins another call without the old code', () => {
    const template = callTemplate(new Date('2026-11-29T00:00:00Z'));
    expect(template.code).toBe('2026-TS-');
    expect(parseDefinition(written(template))).toEqual({ definition: template });
    const copy = copyOf({ ...template, id: '1', version: 3 } as unknown as CallView);
    expect(copy.code).toBe('');
    expect(copy).not.toHaveProperty('id');
    expect(copy.form.sections).toHaveLength(2);
  });
});
