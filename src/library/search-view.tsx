import type { Child } from 'hono/jsx'
import { Button } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { headingKinds, type HeadingKindId } from '#profile/heading-kinds.ts'
import { fateNames, kindName, type Asked, type FateName } from './rules.ts'
import { libraryTexts } from './texts.ts'

const useTexts = () => libraryTexts(useLook().language)

const pages = { clauses: paths.library, agreements: paths.libraryAgreements, questions: paths.libraryQuestions }
/** The parts of the library beside each other. */
export const LibraryNav = ({ current }: { current?: keyof typeof pages }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <nav class="library-nav" aria-label={t.parts}>
      <ul class="plain">
        {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
          <li>
            <a href={to(pages[page])} aria-current={page === current ? 'page' : undefined}>
              {t[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The name of a kind of heading in the reader's language. */
export function useKindTitle() {
  const { language } = useLook()
  const t = useTexts()
  return (kind: HeadingKindId) => headingKinds.find((one) => one.kind === kind)?.title[language] ?? t.ownHeading
}

const Choice = (props: { name: string; label: string; children: Child }) => (
  <div class="ds-field">
    <label class="ds-label" for={`val-${props.name}`}>
      {props.label}
    </label>
    <select class="ds-input" id={`val-${props.name}`} name={props.name}>
      {props.children}
    </select>
  </div>
)

export interface SearchProps {
  asked: Asked
  /** Where the search leads: the library, or the library from within an agreement. */
  action: string
  counts: ReadonlyMap<HeadingKindId, number>
  authorities: readonly { slug: string; name: string }[]
}

/** Words and choices in one form, sent by one button. */
export const SearchClauses = ({ asked, action, counts, authorities }: SearchProps) => {
  const t = useTexts()
  const titleOf = useKindTitle()
  const kinds = [...headingKinds.map(({ kind }) => kind), 'own' as const].filter(
    (kind) => counts.has(kind) || kind === asked.kind,
  )
  return (
    <form class="libsearch" role="search" aria-label={t.searchIn} action={action}>
      <div class="regs">
        <label class="sr" for="q">
          {t.searchFor}
        </label>
        <input class="ds-input" id="q" name="q" type="search" value={asked.words} placeholder={t.placeholder} />
        <Button>
          <Icon name="search" /> {t.search}
        </Button>
      </div>
      <div class="libchoices">
        <Choice name="rubrik" label={t.kind}>
          {/* A value of its own, so that whoever comes from a heading can choose all of them */}
          <option value="alla">{t.allKinds}</option>
          {kinds.map((kind) => (
            <option value={kindName(kind)} selected={kind === asked.kind}>
              {`${titleOf(kind)} (${counts.get(kind) ?? 0})`}
            </option>
          ))}
        </Choice>
        <Choice name="myndighet" label={t.authority}>
          <option value="">{t.all}</option>
          {authorities.map(({ slug, name }) => (
            <option value={slug} selected={slug === asked.authority}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="ode" label={t.fate}>
          <option value="">{t.all}</option>
          {(Object.keys(fateNames) as FateName[]).map((fate) => (
            <option value={fate} selected={fate === asked.fate}>
              {t[fate]}
            </option>
          ))}
        </Choice>
      </div>
    </form>
  )
}
