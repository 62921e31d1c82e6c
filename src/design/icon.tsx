const drawings = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  check: 'm4 12.5 5 5L20 6.5',
  talk: 'M4 5h16v11H10l-4.5 4v-4H4z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  open: 'm5 9 7 7 7-7',
  plus: 'M12 5v14M5 12h14',
  pen: 'M4 20l1-4.5L16.500 4 20 7.5 8.5 19z',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  search: 'M17.500 11a6.500 6.500 0 1 1-13 0 6.500 6.500 0 0 1 13 0zM16 16l4.500 4.500',
  send: 'M3 11.500 21 3l-6 18-3.500-7.500z',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z',
  question: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 18v.2',
} as const

export type IconName = keyof typeof drawings

/** A line drawing beside words that already say the same: hidden from those who listen. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
    <path d={drawings[name]} />
  </svg>
)
