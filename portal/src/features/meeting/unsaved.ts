import { sameValue } from '@/autosave/same-value';

/** What an expert writes of what was found. */
export interface Sheet {
  scores: Record<string, number>;
  notApplicable: string[];
  comments: Record<string, string>;
  overall?: string | null;
}

const written = ({ scores, notApplicable, comments, overall }: Sheet) => ({
  scores,
  notApplicable: notApplicable.toSorted(),
  comments: Object.fromEntries(
    Object.entries(comments).flatMap(([code, text]) => (text.trim() ? [[code, text.trim()]] : [])),
  ),
  overall: overall?.trim() ?? '',
});

/** Whether a sheet differs from what was handed in; spaces around words are no difference. */
export const differs = (sheet: Sheet, handedIn: Sheet): boolean => !sameValue(written(sheet), written(handedIn));
