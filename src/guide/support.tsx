import type { Child } from 'hono/jsx'
import { LinkButton } from '#design/button.tsx'
import { CardTable } from '#design/table.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import type { QuestionSet } from '#profile/question-set.ts'
import type { Owner, UnionDocument, UnionHeading } from '#profile/rules.ts'
import { SetDetails } from '#profile/set-details.tsx'
import { sourceAnchor, type SourceText } from '#profile/source.ts'
import { steeringWork, supportTexts, wayToAgreement } from './support-texts.ts'

interface SupportProps {
  headings: readonly UnionHeading[]
  documents: readonly UnionDocument[]
  sets: readonly QuestionSet[]
  sources: readonly SourceText[]
}

/** Support on the way: step by step to an agreement, the steering group's work, headings, questions and the sources. */
export const SupportPage = (props: SupportProps) => {
  const t = supportTexts(useLook().language)
  const to = useTo()
  const parts = [
    ['vagen', t.wayTitle],
    ['styrgruppen', t.steeringTitle],
    ['rubriker', t.headingsTitle],
    ['uppgifter', t.documentsTitle],
    ['fragor', t.setsTitle],
    ['kallor', t.sourcesTitle],
  ] as const
  return (
    <PublicPage title={t.title} description={t.lead} class="story">
      <section class="reghead">
        <div class="wrap">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <nav class="parts" aria-label={t.onThisPage}>
            <ul class="plain row">
              {parts.map(([id, title]) => (
                <li>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </section>
      <Part id="vagen" title={t.wayTitle}>
        <Way />
        <div class="row cta">
          <LinkButton href={to(paths.newChallenge)}>{t.challenge}</LinkButton>
          <LinkButton href={to(paths.authorities)} variant="secondary">
            {t.authorities}
          </LinkButton>
        </div>
      </Part>
      <Part id="styrgruppen" title={t.steeringTitle} lead={t.steeringLead} raised>
        <Steering />
      </Part>
      <Part id="rubriker" title={t.headingsTitle} lead={t.headingsLead}>
        <Headings headings={props.headings} />
      </Part>
      <Part id="uppgifter" title={t.documentsTitle} lead={t.documentsLead} raised>
        <Documents documents={props.documents} />
      </Part>
      <Part id="fragor" title={t.setsTitle} lead={t.setsLead}>
        {props.sets.map((set) => (
          <SetDetails set={set} />
        ))}
      </Part>
      <Part id="kallor" title={t.sourcesTitle} lead={t.sourcesLead} raised>
        <Sources sources={props.sources} />
      </Part>
    </PublicPage>
  )
}

const Part = (props: { id: string; title: string; lead?: string; raised?: boolean; children: Child }) => (
  <section class={props.raised ? 'sec raised' : 'sec'} aria-labelledby={props.id}>
    <div class="wrap">
      <div class="sechead">
        <h2 id={props.id}>{props.title}</h2>
        {props.lead && <p class="lead">{props.lead}</p>}
      </div>
      {props.children}
    </div>
  </section>
)

const Way = () => {
  const { language } = useLook()
  return (
    <ol class="plain path">
      {wayToAgreement.map(({ title, text, source }) => (
        <li>
          <h3>{title[language]}</h3>
          <p>{text[language]}</p>
          <Cite source={source} />
        </li>
      ))}
    </ol>
  )
}

const Steering = () => {
  const { language } = useLook()
  return (
    <div class="grid2">
      {steeringWork.map(({ title, items, source }) => (
        <section class="panel">
          <h3>{title[language]}</h3>
          <ul class="checks">
            {items.map((item) => (
              <li>{item[language]}</li>
            ))}
          </ul>
          <Cite source={source} />
        </section>
      ))}
    </div>
  )
}

const Owners = ({ whose }: { whose: readonly Owner[] }) => {
  const { language } = useLook()
  const to = useTo()
  return (
    <>
      {whose.map(({ slug, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={to(paths.authority, { authority: slug })}>{name[language]}</a>
        </>
      ))}
    </>
  )
}

const Headings = ({ headings }: Pick<SupportProps, 'headings'>) => {
  const { language } = useLook()
  const t = supportTexts(language)
  return (
    <CardTable
      caption={t.headingsTitle}
      hideCaption
      columns={[{ label: t.heading }, { label: t.ask }, { label: t.mentionedBy }]}
      rows={headings.map(({ title, whose }) => [title[language], whose[0]?.hint[language], <Owners whose={whose} />])}
    />
  )
}

const Documents = ({ documents }: Pick<SupportProps, 'documents'>) => {
  const { language } = useLook()
  const t = supportTexts(language)
  return (
    <>
      <CardTable
        caption={t.documentsTitle}
        hideCaption
        columns={[{ label: t.document }, { label: t.askedBy }]}
        rows={documents.map(({ title, whose }) => [title[language], <Owners whose={whose} />])}
      />
      <Cite source={{ text: '004', section: 'Överenskommelse' }} />
    </>
  )
}

const Sources = ({ sources }: Pick<SupportProps, 'sources'>) => {
  const { language } = useLook()
  const t = supportTexts(language)
  return (
    <ul class="plain reasons">
      {sources.map(({ id, title, publisher, year, address }) => (
        <li id={sourceAnchor(id)}>
          <h3>{title[language]}</h3>
          <p class="muted">
            {publisher}
            {year && `, ${year}`}
          </p>
          {address && (
            <p>
              <a href={address}>
                {t.goToText}
                <span class="sr">: {title[language]}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
