import { LinkButton } from '#design/button.tsx'
import { Breadcrumb } from '#design/page-head.tsx'
import { Tag } from '#design/verdict.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { AuthorityFacts } from './authority-facts.tsx'
import { Cite } from './cite.tsx'
import type { QuestionSet } from './question-set.ts'
import type { Profile } from './rules.ts'
import type { Source } from './source.ts'
import { SetDetails } from './set-details.tsx'
import { profileTexts } from './texts.ts'

/** All authorities with a profile, and the general guidance for those without. */
export const AuthorityList = ({ profiles }: { profiles: readonly Profile[] }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  const to = useTo()
  const general = profiles.find(({ kind }) => kind === 'general')
  return (
    <PublicPage title={t.listTitle} description={t.listLead} class="story">
      <section class="reghead">
        <div class="wrap">
          <h1>{t.listTitle}</h1>
          <p class="lead">{t.listLead}</p>
        </div>
      </section>
      <section class="sec">
        <div class="wrap">
          <h2 class="sr">{t.authorities}</h2>
          <ul class="plain authorities">
            {profiles
              .filter(({ kind }) => kind !== 'general')
              .map(({ slug, name, kind, summary }) => (
                <li>
                  <h3>
                    <a href={to(paths.authority, { authority: slug })}>{name[language]}</a>
                  </h3>
                  <p>{summary[language]}</p>
                  <p class="small muted">{t[kind]}</p>
                </li>
              ))}
          </ul>
          {general && (
            <div class="nudge">
              <div>
                <h3>{t.generalTitle}</h3>
                <p>{general.summary[language]}</p>
              </div>
              <LinkButton href={to(paths.authority, { authority: general.slug })}>{t.readGeneral}</LinkButton>
            </div>
          )}
        </div>
      </section>
    </PublicPage>
  )
}

/** What partnership is with one authority: how it sees it, what it wants to see, what it asks for, and where to turn. */
export const AuthorityPage = ({ profile, sets }: { profile: Profile; sets: readonly QuestionSet[] }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  const to = useTo()
  const general = profile.kind === 'general'
  const title = general ? profile.name[language] : t.title(profile.name[language])
  return (
    <PublicPage title={title} description={profile.summary[language]} class="story">
      <section class="reghead">
        <div class="wrap">
          <Breadcrumb
            items={[{ href: to(paths.authorities), label: t.authorities }, { label: profile.name[language] }]}
          />
          <h1>{title}</h1>
          <p class="lead">{profile.summary[language]}</p>
          {profile.factSources.summary && <Cite source={profile.factSources.summary} />}
        </div>
      </section>
      <div class="wrap main-side pagemain">
        <div class="stack-l">
          <section>
            <h2>{general ? t.generalRules : t.rules}</h2>
            <ul class="plain reasons">
              {profile.rules.map(({ text, source }) => (
                <li>
                  <p>{text[language]}</p>
                  <Cite source={source} />
                </li>
              ))}
            </ul>
          </section>
          <Criteria profile={profile} />
          <Headings profile={profile} />
          <Documents profile={profile} />
          <QuestionSets sets={sets} />
        </div>
        <AuthorityFacts profile={profile} />
      </div>
    </PublicPage>
  )
}

const Criteria = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  if (profile.criteria.length === 0) return null
  return (
    <section>
      <h2>{t.criteria}</h2>
      <p class="muted">{t.criteriaLead}</p>
      <ul class="plain reasons">
        {profile.criteria.map(({ text, strength, source }) => (
          <li>
            <p>
              <Tag kind={strength === 'must' ? 'accent' : 'neutral'}>{t[strength]}</Tag> {text[language]}
            </p>
            <Cite source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Headings = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  return (
    <section>
      <h2>{t.headings}</h2>
      <p class="muted">{t.headingsLead}</p>
      <ol class="numbered">
        {profile.headings.map(({ title, hint, source }) => (
          <li>
            <strong>{title[language]}</strong>
            <span>{hint[language]}</span>
            {source === null && <Cite source={null} own={t.ownAddition} />}
          </li>
        ))}
      </ol>
      <Cites sources={profile.headings.map(({ source }) => source)} />
    </section>
  )
}

const Documents = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  if (profile.documents.length === 0) return null
  return (
    <section>
      <h2>{t.documents}</h2>
      <p class="muted">
        {t.documentsLead} {profile.documentsIfTheyExist && t.ifTheyExist}
      </p>
      <ul class="checks">
        {profile.documents.map(({ title }) => (
          <li>{title[language]}</li>
        ))}
      </ul>
      <Cites sources={profile.documents.map(({ source }) => source)} />
    </section>
  )
}

const QuestionSets = ({ sets }: { sets: readonly QuestionSet[] }) => {
  const t = profileTexts(useLook().language)
  return (
    <section>
      <h2>{t.questionSets}</h2>
      <p class="muted">{t.questionSetsLead}</p>
      {sets.map((set) => (
        <SetDetails set={set} />
      ))}
    </section>
  )
}

/** Each place once, where many things beside each other come from the same. */
const Cites = ({ sources }: { sources: readonly (Source | null)[] }) => {
  const each = new Map(
    sources.flatMap((source) => (source ? [[`${source.text} ${source.section}`, source] as const] : [])),
  )
  return (
    <>
      {[...each.values()].map((source) => (
        <Cite source={source} />
      ))}
    </>
  )
}
