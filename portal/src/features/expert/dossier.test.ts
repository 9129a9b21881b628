import { expect, it } from 'vitest';
import { withoutBlanks } from './dossier';

it('leaves out what an empty input leaves behind, at every depth', () => {
  expect(
    withoutBlanks({
      ties: [{ kind: 'KIN', person: { name: '王', email: '' }, lastOn: null, what: undefined }],
      absences: [],
      share: '0',
      year: 0,
    }),
  ).toEqual({ ties: [{ kind: 'KIN', person: { name: '王' } }], absences: [], share: '0', year: 0 });
});
