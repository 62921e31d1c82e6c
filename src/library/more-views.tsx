import { EmptyState } from '#design/empty-state.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { GuidedQuestions } from '#profile/guided-questions.tsx'
import { listHeadingQuestions } from '#profile/heading-questions.ts'
import { asParties } from '#register/entry-parts.tsx'
import { longPeriod } from '#register/wording.ts'
import type { AgreementRow } from './queries.ts'
import { kindName, perPage } from './rules.ts'
import { LibraryNav, useKindTitle } from './search-view.tsx'
import { libraryTexts } from './texts.ts'

const useTexts = () => libraryTexts(useLook().language)

const Agreement = ({ agreement }: { agreement: AgreementRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { slug, name, clauses, source } = agreement
  return (
    <li>
      <h2 class="h3">
        <a href={to(paths.registerEntry, { entry: slug })}>{name}</a>
      </h2>
      <p class="row pps">
        {asParties(agreement).map((party) => (
          <PartyChip party={party} />
        ))}
      </p>
      <p class="small muted">
        {t.period} {longPeriod(agreement, language)}
        {agreement.origin === 'public_source' && ` · ${t.fromSource}`}
      </p>
      <p class="row small">
        {clauses > 0 && (
          <a href={`${to(paths.library)}?q=${encodeURIComponent(name)}`}>
            {t.readParts(clauses)} <span class="sr">{name}</span>
          </a>
        )}
        {agreement.has_file && (
          <a href={to(paths.registerEntryAgreement, { entry: slug })}>
            {t.signedFile} <span class="sr">{name}</span>
          </a>
        )}
        {source && (
          <a href={source} rel="nofollow noopener">
            {t.toSource} <span class="sr">{name}</span>
          </a>
        )}
      </p>
    </li>
  )
}

/** Agreements to read whole: those that parties show, and those that a public source tells of. */
export const AgreementsPage = (props: { found: number; page: number; agreements: readonly AgreementRow[] }) => {
  const to = useTo()
  const t = useTexts()
  const pages = Math.ceil(props.found / perPage)
  return (
    <PublicPage title={`${t.agreements}, ${t.title}`} description={t.agreementsLead} class="library">
      <section class="reghead">
        <div class="wrap">
          <h1>{t.agreements}</h1>
          <p class="lead">{t.agreementsLead}</p>
          <LibraryNav current="agreements" />
        </div>
      </section>
      <div class="wrap stack-l libmain">
        {props.agreements.length === 0 ? (
          <EmptyState
            title={t.empty}
            text={t.emptyText}
            action={{ href: to(paths.libraryQuestions), label: t.questions }}
          />
        ) : (
          <ul class="plain reglist">
            {props.agreements.map((agreement) => (
              <Agreement agreement={agreement} />
            ))}
          </ul>
        )}
        <Pagination
          page={Math.min(props.page, Math.max(1, pages))}
          pages={pages}
          hrefOf={(page) => `${to(paths.libraryAgreements)}${page > 1 ? `?sida=${page}` : ''}`}
        />
      </div>
    </PublicPage>
  )
}

/** Questions for every heading of the shared vocabulary, in the order of an agreement. */
export const QuestionsPage = () => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const titleOf = useKindTitle()
  return (
    <PublicPage title={`${t.questions}, ${t.title}`} description={t.questionsLead} class="library">
      <section class="reghead">
        <div class="wrap">
          <h1>{t.questions}</h1>
          <p class="lead">{t.questionsLead}</p>
          <LibraryNav current="questions" />
        </div>
      </section>
      <div class="wrap stack-l libmain">
        {listHeadingQuestions().map((asked) => (
          <section class="panel" id={kindName(asked.kind)} aria-labelledby={`${kindName(asked.kind)}-namn`}>
            <h2 id={`${kindName(asked.kind)}-namn`}>{titleOf(asked.kind)}</h2>
            <GuidedQuestions asked={asked} />
            <p class="small muted">{`${t.notWhen}: ${asked.notWhen[language]}`}</p>
            <p>
              <a href={`${to(paths.library)}?rubrik=${kindName(asked.kind)}`}>
                {t.seeClauses} <span class="sr">: {titleOf(asked.kind)}</span>
              </a>
            </p>
          </section>
        ))}
      </div>
    </PublicPage>
  )
}
