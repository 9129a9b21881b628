import type { RoundView } from './types';

type Composition = Partial<NonNullable<RoundView['composition']>>;
type Figures = Record<string, string | number>;

/** What panels must have by the call, as keys of words with their figure, in the order of the call editor. */
export function compositionOf(composition: Composition) {
  const percent = (bp: number) => `${bp / 100}%`;
  const share = (key: ShareKey, bp: number | null | undefined, extra: Figures = {}) =>
    bp == null ? [] : [{ key, values: { least: percent(bp), ...extra } as Figures }];
  return [
    ...share('panel.technical', composition.technicalShareBp),
    ...(composition.financeMin == null
      ? []
      : [{ key: 'panel.finance' as const, values: { least: composition.financeMin } as Figures }]),
    ...share('panel.outOfUnit', composition.outOfUnitShareBp),
    ...share(
      composition.outOfRegionLevel === 'CITY' ? 'panel.otherCity' : 'panel.otherProvince',
      composition.outOfRegionShareBp,
    ),
    ...share('panel.new', composition.newShareBp, { years: composition.newWithinYears ?? 0 }),
    ...share('panel.senior', composition.seniorShareBp),
    ...share('panel.junior', composition.juniorShareBp),
  ];
}

type ShareKey =
  | 'panel.technical'
  | 'panel.outOfUnit'
  | 'panel.otherCity'
  | 'panel.otherProvince'
  | 'panel.new'
  | 'panel.senior'
  | 'panel.junior';
