import './whisker.css';

interface WhiskerProps {
  value: number;
  low: number;
  high: number;
  /** The scale: all whiskers of a column share it, so that they compare. */
  from: number;
  to: number;
  /** A line for orientation, such as zero. */
  mark?: number;
  /** What a reader hears instead of the picture. */
  label: string;
}

const WIDTH = 120;
const HEIGHT = 18;
const PAD = 5;

/** An estimate with its interval: a dot on a bar. */
export function Whisker({ value, low, high, from, to, mark, label }: WhiskerProps) {
  const span = Math.max(to - from, 1e-9);
  const x = (at: number) => PAD + ((Math.min(Math.max(at, from), to) - from) / span) * (WIDTH - 2 * PAD);
  const middle = HEIGHT / 2;
  return (
    <svg
      className="whisker"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line className="whisker-scale" x1={PAD} x2={WIDTH - PAD} y1={middle} y2={middle} />
      {mark !== undefined && <line className="whisker-mark" x1={x(mark)} x2={x(mark)} y1={1} y2={HEIGHT - 1} />}
      <line className="whisker-bar" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      <circle className="whisker-dot" cx={x(value)} cy={middle} r={4} />
    </svg>
  );
}
