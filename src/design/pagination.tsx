import { useWords } from './texts.ts'

/** Which page numbers to show: the first, the last, and those around the page one is on; 0 stands for a gap. */
export function pagesAround(page: number, pages: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages)
  shown.sort((a, b) => a - b)
  return shown.flatMap((one, index) => (index > 0 && one - (shown[index - 1] ?? one) > 1 ? [0, one] : [one]))
}

/** The pages of a long list, from 1. Draws nothing where there is one page only. */
export const Pagination = (props: { page: number; pages: number; hrefOf: (page: number) => string }) => {
  const { page, pages, hrefOf } = props
  const words = useWords()
  if (pages <= 1) return null
  const step = (to: number, label: string, rel: 'prev' | 'next') => (
    <li>
      <a class="ds-button" data-variant="tertiary" href={hrefOf(to)} rel={rel}>
        {label}
      </a>
    </li>
  )
  return (
    <nav class="ds-pagination pag" aria-label={words.pages}>
      <ul>
        {page > 1 && step(page - 1, words.previousPage, 'prev')}
        {pagesAround(page, pages).map((one) => (
          <li>
            {one === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <PageLink number={one} current={one === page} href={hrefOf(one)} />
            )}
          </li>
        ))}
        {page < pages && step(page + 1, words.nextPage, 'next')}
      </ul>
    </nav>
  )
}

const PageLink = ({ number, current, href }: { number: number; current: boolean; href: string }) => (
  <a
    class="ds-button"
    href={href}
    aria-label={useWords().pageNumber(number)}
    {...(current ? { 'aria-current': 'true' as const } : { 'data-variant': 'tertiary' })}
  >
    {number}
  </a>
)
