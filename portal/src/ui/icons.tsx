/** Line icons on a 20 px grid, drawn for this portal; they never stand without a word beside them or an aria-label. */
const paths = {
  home: 'M3 9.5 10 4l7 5.5M5 8.5V16h10V8.5M8.5 16v-4h3v4',
  calls: 'M4 4h9l3 3v9H4zM13 4v3h3M7 10h6M7 13h4',
  file: 'M5 3h7l3 3v11H5zM12 3v3h3',
  organisation: 'M4 17V5l6-2v14M10 8h6v9M4 17h12M6.5 7h1M6.5 10h1M6.5 13h1M12.5 11h1M12.5 14h1',
  check: 'M4 10.5 8 14.5 16 6',
  desk: 'M3 6h14v8H3zM7 17h6M10 14v3',
  rounds: 'M10 3a7 7 0 1 0 7 7M10 6v4l3 2M13 3h4v4',
  experts:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 16c0-3 2-4.5 4.5-4.5S12 13 12 16M13 9a2 2 0 1 0 0-4M14 11.5c2 .3 3 1.8 3 4.5',
  notice: 'M4 8v4h3l5 3V5L7 8zM15 8c.7.6 1 1.3 1 2s-.3 1.4-1 2',
  bell: 'M10 3a4.5 4.5 0 0 1 4.5 4.5c0 4 1.5 5.5 1.5 5.5H4s1.5-1.5 1.5-5.5A4.5 4.5 0 0 1 10 3ZM8.3 16a2 2 0 0 0 3.4 0',
  agreement: 'M5 3h10v14H5zM8 7h4M8 10h4M8 14c1-1.5 2 1 4-.5',
  payment: 'M3 6h14v9H3zM3 9h14M6 12.5h3',
  pool: 'M10 4c4 0 6 1.1 6 2.5S14 9 10 9 4 7.9 4 6.5 6 4 10 4ZM4 6.5v7C4 14.9 6 16 10 16s6-1.1 6-2.5v-7M4 10c0 1.4 2 2.5 6 2.5s6-1.1 6-2.5',
  ledger: 'M5 3h11v14H5zM5 3v14M8 7h5M8 10h5M8 13h3',
  need: 'M10 3 4 6v4c0 4 3 6 6 7 3-1 6-3 6-7V6zM7.5 10l2 2 3.5-4',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c0-3.5 2.5-5 6-5s6 1.5 6 5',
  timeline: 'M6 4v12M6 6h8M6 10h6M6 14h9',
  clause: 'M4 16V9M8 16V5M12 16v-6M16 16V3',
  search: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10ZM13 13l4 4',
  warn: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2v.3',
  bad: 'M6 6l8 8M14 6l-8 8',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9v5M10 6.3v.4',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4l2.5 2',
  dot: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  pen: 'M4 16l.8-3.3L13 4.5l2.5 2.5-8.2 8.2z',
  comment: 'M4 4h12v9H9l-3.5 3v-3H4z',
  next: 'M8 5l5 5-5 5',
  back: 'M12 5l-5 5 5 5',
  down: 'M5 8l5 5 5-5',
  menu: 'M4 6h12M4 10h12M4 14h12',
  upload: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3h12v-3',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  flow: 'M4 5h5v4H4zM11 11h5v4h-5zM9 7h4v4',
  globe: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 3 4.5 3 7s-1 5-3 7c-2-2-3-4.5-3-7s1-5 3-7Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={paths[name]} />
    </svg>
  );
}
