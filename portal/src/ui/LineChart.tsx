import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { shape, type Tokens } from '@/app/theme/tokens';
import type { BarChartProps } from './Chart';
import { useChart } from './use-chart';

register([Lines, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const SYMBOLS = ['circle', 'rect', 'triangle'] as const;

function optionOf({ categories, series, format }: BarChartProps, tokens: Tokens) {
  return {
    animation: false,
    textStyle: { fontFamily: shape.font, fontSize: shape.sizes.small },
    color: [tokens.chart1, tokens.chart2, tokens.textSoft],
    grid: { left: 8, right: 16, top: series.length > 1 ? 36 : 16, bottom: 4, outerBoundsMode: 'same' as const },
    legend: series.length > 1 ? { top: 0, left: 0, textStyle: { color: tokens.textSoft } } : undefined,
    tooltip: {
      trigger: 'axis' as const,
      backgroundColor: tokens.surface,
      borderColor: tokens.line,
      textStyle: { color: tokens.text },
      renderMode: 'richText' as const,
      valueFormatter: (value: unknown) => (format ?? String)(Number(value)),
    },
    xAxis: {
      type: 'category' as const,
      data: categories,
      boundaryGap: false,
      axisLine: { lineStyle: { color: tokens.line } },
      axisLabel: { color: tokens.textSoft },
    },
    yAxis: {
      type: 'value' as const,
      scale: true,
      axisLabel: { color: tokens.textSoft, formatter: (value: number) => (format ?? String)(value) },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    // Told apart by shape too, not by colour alone.
    series: series.map((one, index) => ({
      type: 'line' as const,
      name: one.name,
      data: one.values,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 7,
    })),
  };
}

/** Lines over the steps of one quantity. */
export default function LineChart(props: BarChartProps) {
  const box = useChart(props, optionOf);
  return <div ref={box} role="img" aria-label={props.question} style={{ height: props.height }} />;
}
