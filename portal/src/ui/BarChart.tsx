import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { shape, type Tokens } from '@/app/theme/tokens';
import type { BarChartProps } from './Chart';
import { useChart } from './use-chart';

register([Bars, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

function optionOf({ categories, series, horizontal, stacked, format }: BarChartProps, tokens: Tokens) {
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
    color: [tokens.chart1, tokens.chart2, tokens.textSoft, tokens.accent, tokens.line],
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
      stack: stacked ? 'whole' : undefined,
      barMaxWidth: 28,
      itemStyle: { borderRadius: 2 },
      label: {
        show: !stacked,
        position: horizontal ? ('right' as const) : ('top' as const),
        color: tokens.text,
        formatter: ({ value }: { value?: unknown }) => (value ? (format ?? String)(Number(value)) : ''),
      },
    })),
  };
}

export default function BarChart(props: BarChartProps) {
  const box = useChart(props, optionOf);
  return <div ref={box} role="img" aria-label={props.question} style={{ height: props.height }} />;
}
