import { EmptyState } from '#design/empty-state.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { Tag } from '#design/verdict.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { asParties } from '#register/entry-parts.tsx'
import { fateWords } from '#register/clause-texts.ts'
import type { ClauseRow } from './queries.ts'
import { remarksOn } from './remarks.ts'
import { isNarrowed, perPage, writeAsked, type Asked } from './rules.ts'
import { LibraryNav, SearchClauses, type SearchProps } from './search-view.tsx'
import { libraryTexts } from './texts.ts'

export interface ClauseListProps extends SearchProps {
  found: number
  clauses: readonly ClauseRow[]
  /** The address of a clause, where this list is. */
  hrefOf: (clause: ClauseRow) => string
}

const useTexts = () => libraryTexts(useLook().language)
const longestGlimpse = 240

/** The beginning of a text, whole words. */
const glimpse = (text: string) =>
  text.length <= longestGlimpse ? text : `${text.slice(0, longestGlimpse).replace(/\s+\S*$/, '')} …`

const ClauseItem = ({ clause, href }: { clause: ClauseRow; href: string }) => {
  const { language } = useLook()
  const t = useTexts()
  const remarks = remarksOn(clause.title, clause.body, clause.parties).length
  const last = clause.fates.at(-1)
  return (
    <li>
      <h3>
        <a href={href}>
          {clause.title} <span class="sr">, {clause.partnership}</span>
        </a>
      </h3>
      <p class="voice" lang={language === 'en' ? 'sv' : undefined}>
        {glimpse(clause.body)}
      </p>
      <p class="row pps">
        {asParties(clause).map((party) => (
          <PartyChip party={party} />
        ))}
      </p>
      <p class="small muted">
        {[clause.partnership, clause.agreedOn && longDate(clause.agreedOn, language), last && fateWords(last, language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {(remarks > 0 || clause.lesson) && (
        <p class="row">
          {remarks > 0 && <Tag>{t.remarks(remarks)}</Tag>}
          {clause.lesson && <Tag>{t.hasLesson}</Tag>}
        </p>
      )}
    </li>
  )
}

const Nothing = ({ asked, action }: { asked: Asked; action: string }) => {
  const to = useTo()
  const t = useTexts()
  return isNarrowed(asked) ? (
    <EmptyState
      title={t.none}
      text={t.noneText}
      level={3}
      action={{ href: `${action}?rubrik=alla`, label: t.showAll }}
    />
  ) : (
    <EmptyState
      title={t.empty}
      text={t.emptyText}
      level={3}
      action={{ href: to(paths.libraryQuestions), label: t.questions }}
    />
  )
}

/** The clauses that answer, under the search for them. */
export const ClauseList = (props: ClauseListProps) => {
  const t = useTexts()
  const { asked, found, action } = props
  return (
    <>
      <SearchClauses {...props} />
      <section aria-labelledby="traffar">
        <h2 id="traffar">{asked.words ? `${t.found(found)} ${t.foundFor(asked.words)}` : t.found(found)}</h2>
        {props.clauses.length === 0 ? (
          <Nothing asked={asked} action={action} />
        ) : (
          <ul class="plain reglist">
            {props.clauses.map((clause) => (
              <ClauseItem clause={clause} href={props.hrefOf(clause)} />
            ))}
          </ul>
        )}
        <Pagination
          page={Math.min(asked.page, Math.max(1, Math.ceil(found / perPage)))}
          pages={Math.ceil(found / perPage)}
          hrefOf={(page) => `${action}${writeAsked({ ...asked, page })}`}
        />
      </section>
    </>
  )
}

/** The library: parts of agreements that their parties show, for everyone. */
export const LibraryPage = (props: Omit<ClauseListProps, 'action' | 'hrefOf'>) => {
  const to = useTo()
  const t = useTexts()
  return (
    <PublicPage title={t.title} description={t.lead} class="library">
      <section class="reghead">
        <div class="wrap">
          <h1>{t.heading}</h1>
          <p class="lead">{t.lead}</p>
          <LibraryNav current="clauses" />
        </div>
      </section>
      <div class="wrap stack-l libmain">
        <ClauseList
          {...props}
          action={to(paths.library)}
          hrefOf={({ entry, key }) => to(paths.libraryClause, { entry, clause: key })}
        />
        <p class="small muted">{t.source}</p>
      </div>
    </PublicPage>
  )
}
