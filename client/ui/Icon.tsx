/** Line icons on a grid of 24, hidden from screen readers: the words stand beside them or in the label. */
export function Icon({ name, size = 18, weight, className }: IconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight ?? weights[name] ?? 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}

export type IconProps = {
  readonly name: IconName
  readonly size?: number
  /** Line width on the grid of 24; small icons want about 2.4. */
  readonly weight?: number
  readonly className?: string | undefined
}

export type IconName = keyof typeof paths

const paths = {
  // views
  board: 'M4 5h4.5v14H4zM10 5h4.5v9H10zM16 5h4.5v12H16z',
  map: 'M5 6a2 2 0 104 0 2 2 0 10-4 0M15 11a2 2 0 104 0 2 2 0 10-4 0M6 18a2 2 0 104 0 2 2 0 10-4 0M8.8 7l6.5 3M15.3 12.2l-5.8 4.6',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  filter: 'M4 6h16M7 12h10M10 18h4',
  search: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16.2 16.2L21 21',
  eye: 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z',
  'eye-off': 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5zM4 4l16 16',
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  // directions
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  'arrow-up': 'M12 19V5M6 11l6-6 6 6',
  'arrow-down': 'M12 5v14M18 13l-6 6-6-6',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  'chevron-left': 'M15 5l-7 7 7 7',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-down': 'M5 9l7 7 7-7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7',
  expand: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  // what one does with a card
  hand: 'M7 11V6.5a1.5 1.5 0 013 0V10m0-5.2a1.5 1.5 0 013 0V10m0-3.7a1.5 1.5 0 013 0V12m0-2.2a1.5 1.5 0 013 0V15a6 6 0 01-6 6h-1.6a6 6 0 01-4.7-2.3L4.4 14.8a1.5 1.5 0 012.3-1.9L8 14.3',
  link: 'M9.5 14.5l5-5M8 11l-2 2a3.5 3.5 0 005 5l2-2M16 13l2-2a3.5 3.5 0 00-5-5l-2 2',
  unlink: 'M8 11l-2 2a3.5 3.5 0 005 5l2-2M16 13l2-2a3.5 3.5 0 00-5-5l-2 2M4 4l16 16',
  note: 'M5 4h14v11h-8l-4 4v-4H5z',
  pencil: 'M4 20l1-4L16 5l3 3L8 19z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  group: 'M4 4h9v7H4zM11 13h9v7h-9zM8.5 11v5.5H11M15.5 13V7.5H13',
  ungroup: 'M4 4h8v6H4zM12 14h8v6h-8zM8 14v2M8 18.5h.01M16 10V8M16 5.5h.01',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  archive: 'M4 8h16v12H4zM3 4h18v4H3zM10 12h4',
  restore: 'M4 4v5h5M4.6 9A8 8 0 1112 20a8 8 0 01-7.4-5M12 8v4.5l3 2',
  tag: 'M4 4h8l8.5 8.5-8 8L4 12zM8 8h.01',
  send: 'M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4',
  // the session
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  undo: 'M4 9h10a5.5 5.5 0 010 11h-4M4 9l4-4M4 9l4 4',
  redo: 'M20 9H10a5.5 5.5 0 000 11h4M20 9l-4-4M20 9l-4 4',
  refresh: 'M20 5v5h-5M19.4 10A8 8 0 1020 13.5',
  clock: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4.5l3 2',
  screen: 'M3 5h18v11H3zM8 20h8M12 16v4',
  phone: 'M7 3h10v18H7zM11 18h2',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v.01M20 17.5V20h-2.5M14 20v.01',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  unlock: 'M6 11h12v9H6zM8.5 11V7.5A3.5 3.5 0 0115.2 6',
  key: 'M8 11a4 4 0 100 8 4 4 0 000-8zM11 12l8-8M15.5 7.5l3 3',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4 21a8 8 0 0116 0',
  people:
    'M9 5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM2.5 20a6.5 6.5 0 0113 0M15.5 5.3a3.5 3.5 0 010 6.4M18 14.5a6.5 6.5 0 013.5 5.5',
  // the rest
  wifi: 'M4 10a12 12 0 0116 0M7 13.5a7.5 7.5 0 0110 0M10 17a3 3 0 014 0',
  'wifi-off': 'M4 4l16 16M4 10a12 12 0 014-2.6M20 10a12 12 0 00-6-2.9M10 17a3 3 0 014 0',
  print: 'M7 9V4h10v5M5 9h14v8h-3v3H8v-3H5z',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  help: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM9.5 9.5a2.5 2.5 0 114 2c-.9.7-1.5 1.2-1.5 2.2M12 16.8h.01',
  info: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11.5v5M12 7.8h.01',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.3h.01',
  language: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M18 10h.01M8 14h8',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4a8.5 8.5 0 1010.5 10.5z',
  question: 'M5 4h14v11h-8l-4 4v-4H5zM10.2 8.2a1.9 1.9 0 113 1.5c-.7.5-1.2.8-1.2 1.5M12 13h.01',
  bell: 'M6 17V10.5a6 6 0 0112 0V17l1.5 1.5h-15zM10 21h4',
} as const

const weights: Partial<Record<IconName, number>> = {
  plus: 2.2,
  minus: 2.2,
  check: 2.3,
  more: 3,
}
