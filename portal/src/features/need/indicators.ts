import type { NewNeed } from './needs';

/** Indicators as somebody types them, one a line: `通道数：≥ 128`. Undefined when a line is not of that shape. */
export function indicatorsOf(text: string): NewNeed['indicators'] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const parsed = lines.map((line) => /^(.{1,200}?)\s*[:：]\s*(.{1,200})$/.exec(line));
  if (lines.length === 0 || parsed.some((match) => !match)) return undefined;
  return parsed.map((match) => ({ nameZh: match![1]!, target: match![2]! }) as NewNeed['indicators'][number]);
}
