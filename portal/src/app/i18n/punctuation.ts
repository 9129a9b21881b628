import i18next from 'i18next';

const english = () => i18next.language === 'en';

/** 甲、乙 · A, B */
export const enumerate = (items: string[]): string => items.join(english() ? ', ' : '、');

/** 甲；乙 · A; B */
export const clauses = (items: string[]): string => items.join(english() ? '; ' : '；');

/** 甲：乙 · A: B */
export const explain = (what: string, why: string): string => `${what}${english() ? ': ' : '：'}${why}`;
