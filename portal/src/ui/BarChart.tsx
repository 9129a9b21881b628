import { useEffect, useRef } from 'react';
import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useTokens } from '@/app/theme/scheme';
import { shape, type Tokens } from '@/app/theme/tokens';
import type { BarChartProps } from './Chart';

register([Bars, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

function optionOf({ categories, series, horizontal, format }: BarChartProps, tokens: Tokens) {
  const names = {
    type: 'category' as const,
    data: categories,
    axisTick: { show: false },
    inverse: horizontal,
    axisLine: { lineStyle: { color: tokens.line } },
    axisLabel: { color: tokens.textSoft },
  };
  const values = { type: 'value' as const, axisLabel: { show: false }, splitLine: { show: false }, minInterval: 1 };
  return {
    animation: false,
    textStyle: { fontFamily: shape.font, fontSize: shape.sizes.small },
    color: [tokens.chart1, tokens.chart2],
    grid: {
      left: 8,
      right: horizontal ? 110 : 8,
      top: series.length > 1 ? 36 : 22,
      bottom: 4,
      outerBoundsMode: 'same' as const,
    },
    legend: series.length > 1 ? { top: 0, left: 0, textStyle: { color: tokens.textSoft } } : undefined,
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: 'shadow' as const },
      backgroundColor: tokens.surface,
      borderColor: tokens.line,
      textStyle: { color: tokens.text },
      renderMode: 'richText' as const,
    },
    xAxis: horizontal ? values : names,
    yAxis: horizontal ? names : values,
    series: series.map((one) => ({
      type: 'bar' as const,
      name: one.name,
      data: one.values,
      barMaxWidth: 28,
      itemStyle: { borderRadius: 2 },
      label: {
        show: true,
        position: horizontal ? ('right' as const) : ('top' as const),
        color: tokens.text,
        formatter: ({ value }: { value?: unknown }) => (value ? (format ?? String)(Number(value)) : ''),
      },
    })),
  };
}

export default function BarChart(props: BarChartProps) {
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
  }, [props, tokens]);
  return <div ref={box} role="img" aria-label={props.question} style={{ height: props.height }} />;
}
