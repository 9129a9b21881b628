import { useMemo } from 'react';
import { diffWords } from 'diff';

/** Two texts that differ in so much that a comparison would take longer are shown one after the other. */
const TIMEOUT_MS = 200;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text with what was struck out and what was added, by words, Chinese ones too. */
export function WordDiff({ from, to }: { from: string; to: string }) {
  const parts = useMemo(
    () =>
      diffWords(from, to, { intlSegmenter: words, timeout: TIMEOUT_MS }) ?? [
        { value: from, removed: true, added: false },
        { value: to, removed: false, added: true },
      ],
    [from, to],
  );
  return (
    <span className="word-diff">
      {parts.map(({ value, added, removed }, index) =>
        removed ? (
          <del key={index}>{value}</del>
        ) : added ? (
          <ins key={index}>{value}</ins>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </span>
  );
}
