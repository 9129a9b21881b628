import { useEffect, useRef } from 'react';
import { init, type EChartsCoreOption } from 'echarts/core';
import { useTokens } from '@/app/theme/scheme';
import type { Tokens } from '@/app/theme/tokens';

/** Draws a chart into the box that it returns, in the colours of the theme, and again when the box changes its size. */
export function useChart<P>(props: P, optionOf: (props: P, tokens: Tokens) => EChartsCoreOption) {
  const box = useRef<HTMLDivElement>(null);
  const { tokens } = useTokens();
  useEffect(() => {
    const chart = init(box.current!, undefined, { renderer: 'svg' });
    chart.setOption(optionOf(props, tokens));
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(box.current!);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [props, tokens, optionOf]);
  return box;
}
