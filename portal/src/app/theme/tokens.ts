/** Every colour of the portal, in both schemes. All text pairs have a contrast of at least 4.5:1. */
export interface Tokens {
  accent: string;
  accentHover: string;
  accentSoft: string;
  onAccent: string;
  ground: string;
  surface: string;
  sunken: string;
  line: string;
  lineStrong: string;
  text: string;
  textSoft: string;
  textFaint: string;
  good: string;
  goodSoft: string;
  warn: string;
  warnSoft: string;
  bad: string;
  badSoft: string;
  chart1: string;
  chart2: string;
}

export const light: Tokens = {
  accent: '#0b5c66',
  accentHover: '#08474f',
  accentSoft: '#e4f0f1',
  onAccent: '#ffffff',
  ground: '#f5f7f7',
  surface: '#ffffff',
  sunken: '#f0f3f3',
  line: '#dde3e3',
  lineStrong: '#8b9797',
  text: '#172122',
  textSoft: '#4a5859',
  textFaint: '#5f6d6e',
  good: '#17653f',
  goodSoft: '#e3f2e9',
  warn: '#7d4b00',
  warnSoft: '#fcf0da',
  bad: '#a3261b',
  badSoft: '#fceae8',
  chart1: '#0b5c66',
  chart2: '#c77d0a',
};

export const dark: Tokens = {
  accent: '#63c2cb',
  accentHover: '#8ad6dd',
  accentSoft: '#12363b',
  onAccent: '#04262a',
  ground: '#0f1516',
  surface: '#161e1f',
  sunken: '#1c2627',
  line: '#2b3738',
  lineStrong: '#6d7c7d',
  text: '#e7eded',
  textSoft: '#b4c0c1',
  textFaint: '#98a6a7',
  good: '#74c99a',
  goodSoft: '#14301f',
  warn: '#e6b45c',
  warnSoft: '#36280f',
  bad: '#f0938a',
  badSoft: '#3b1b18',
  chart1: '#63c2cb',
  chart2: '#e6b45c',
};

export const shape = {
  radius: 6,
  control: 36,
  font: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif',
  sizes: { small: 12, text: 14, lead: 16, title: 20, display: 28 },
} as const;
