import { AccordRow } from '#accord/panel.tsx'
import { AccordKey } from '#design/accord-mark.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Icon } from '#design/icon.tsx'
import { TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { UnionHeading } from '#profile/rules.ts'
import type { Finding } from '#review/finding.ts'
import { ownersOf, partOf, progressOf, type AgreementRoom } from './enter.ts'
import { TakeBack } from './manage.tsx'
import { LockedNote, openAt, TakenOverNote } from './nav.tsx'
import type { WrittenHeading } from './queries.ts'
import { ReviewOfWhole } from './review-view.tsx'
import { reviewTexts } from './review-texts.ts'
import type { Numbered } from './reviewing.ts'
import { missingHeadings } from './rules.ts'
import { agreementTexts, headingDone } from './texts.ts'

interface OverviewProps {
  at: AgreementRoom
  findings: readonly Finding[]
  /** The findings about the agreement as a whole. */
  about: readonly Numbered[]
  form: Form<unknown>
}

/** What the guidelines ask for, with whose it is and what they ask: proposed, and nothing written in advance. */
const Proposed = ({ at, asked }: { at: AgreementRoom; asked: readonly UnionHeading[] }) => {
  const { language } = useLook()
  return (
    <ol class="plain proposed">
      {asked.map(({ title, whose }) => (
        <li>
          <p>
            <strong>{title[language]}</strong>{' '}
            {ownersOf(
              at,
              whose.map(({ slug }) => slug),
              language,
            ).map((owner) => (
              <Tag>{owner}</Tag>
            ))}
          </p>
          {whose.map(({ hint }) => (
            <p class="small muted">{hint[language]}</p>
          ))}
        </li>
      ))}
    </ol>
  )
}

const Begin = ({ at }: { at: AgreementRoom }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const action = to(paths.agreementHeadings, { partnership: at.room.slug })
  return (
    <section aria-label={t.proposed}>
      <EmptyState title={t.beginTitle} text={<p>{t.beginLead}</p>} parties={[...at.room.parties]}>
        {may('act', at.room.me) && at.open ? (
          <PostButton action={action} carry={{ act: 'begin' }}>
            {t.begin}
          </PostButton>
        ) : (
          <p class="small">{t.beginOnlyActs}</p>
        )}
      </EmptyState>
      <Proposed at={at} asked={at.asked} />
    </section>
  )
}

const Move = ({ at, heading, direction }: { at: AgreementRoom; heading: WrittenHeading; direction: 'up' | 'down' }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const words = direction === 'up' ? t.upNamed(heading.title) : t.downNamed(heading.title)
  return (
    <PostForm action={to(paths.headingPlace, { partnership: at.room.slug, heading: heading.id })} class="act">
      <input type="hidden" name="direction" value={direction} />
      <button type="submit" class="move" aria-label={words} title={words}>
        <Icon name={direction} />
      </button>
    </PostForm>
  )
}

const Row = ({
  at,
  heading,
  findings,
}: {
  at: AgreementRoom
  heading: WrittenHeading
  findings: readonly Finding[]
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = agreementTexts(language)
  const { room } = at
  const part = partOf(at, heading.id)
  const open = openAt(at, heading.id, language)
  const count = findings.filter((finding) => finding.heading === heading.id).length
  return (
    <li class="hrow">
      <span class="n">{heading.number}</span>
      <span class="t">
        <a href={to(paths.heading, { partnership: room.slug, heading: heading.id })}>
          {heading.notNeededBecause === null ? heading.title : t.notNeededMark(heading.title)}
        </a>
        <span class="small muted whose">
          {ownersOf(at, heading.whose, language).join(', ') || t.ownHeading}
          {heading.body === '' && heading.notNeededBecause === null && ` · ${t.notWritten.toLowerCase()}`}
          {count > 0 && ` · ${reviewTexts(language).countAt(count)}`}
          {open !== '' && ` · ${open}`}
        </span>
      </span>
      {part && <AccordRow part={part} accords={at.accords} parties={room.parties} />}
      {may('act', room.me) && at.open && (
        <span class="moves">
          {heading.number > 1 && <Move at={at} heading={heading} direction="up" />}
          {heading.number < at.agreement.headings.length && <Move at={at} heading={heading} direction="down" />}
        </span>
      )}
    </li>
  )
}

/** Goals, resources and term: parts of the agreement that have pages of their own. */
const OtherParts = ({ at }: { at: AgreementRoom }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const names = { partnership: at.room.slug }
  const rows = [
    ['goals', to(paths.goals, names), t.goals],
    ['resources', to(paths.resources, names), t.resources],
    ['annexes', to(paths.annexes, names), t.annexes],
    ['term', to(paths.agreementTerm, names), t.term],
  ] as const
  return (
    <section aria-labelledby="fler-delar">
      <h3 id="fler-delar">{t.otherParts}</h3>
      <ul class="plain hrows">
        {rows.map(([kind, href, label]) => {
          const part = at.parts.find((one) => one.kind === kind)
          return (
            <li class="hrow">
              <span class="n"></span>
              <span class="t">
                <a href={href}>{label}</a>
                {!part && <span class="small muted whose">{kind === 'annexes' ? t.noAnnexes : t.partEmpty}</span>}
              </span>
              {part && <AccordRow part={part} accords={at.accords} parties={at.room.parties} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const AddHeadings = ({ at, form }: { at: AgreementRoom; form: Form<unknown> }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const action = to(paths.agreementHeadings, { partnership: at.room.slug })
  const missing = missingHeadings(at.asked, [...at.agreement.headings, ...at.agreement.removed])
  const begun = at.agreement.headings.length + at.agreement.removed.length > 0
  return (
    <>
      {begun && missing.length > 0 && (
        <Details summary={t.missingTitle}>
          <Proposed at={at} asked={missing} />
          <PostButton action={action} carry={{ act: 'begin' }} variant="secondary" small>
            {t.addMissing}
          </PostButton>
        </Details>
      )}
      <section id="ny-rubrik" aria-labelledby="lagg-till">
        <h3 id="lagg-till">{t.addTitle}</h3>
        <PostForm action={action}>
          <input type="hidden" name="act" value="add" />
          <TextField name="title" label={t.name} form={form} />
          <Button variant="secondary">{t.add}</Button>
        </PostForm>
      </section>
    </>
  )
}

const Removed = ({ at }: { at: AgreementRoom }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const { removed } = at.agreement
  if (removed.length === 0) return null
  return (
    <Details summary={t.removedHeadings(removed.length)} id="borttagna">
      <ul class="plain hrows">
        {removed.map((heading) => {
          const part = partOf(at, heading.id)
          return (
            <li class="hrow">
              <span class="n"></span>
              <span class="t">
                <a href={to(paths.heading, { partnership: at.room.slug, heading: heading.id })}>{heading.title}</a>
              </span>
              {part && <AccordRow part={part} accords={at.accords} parties={at.room.parties} />}
              {may('act', at.room.me) && at.open && <TakeBack at={at} heading={heading} named />}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

/** The agreement's headings: begun from the guidelines, ordered, added to, with everyone's marks and the review beside. */
export const OverviewPage = ({ at, findings, about, form }: OverviewProps) => {
  const { language } = useLook()
  const t = agreementTexts(language)
  const to = useTo()
  const { headings } = at.agreement
  const { agreed, all } = progressOf(at)
  const begun = headings.length + at.agreement.removed.length > 0
  return (
    <RoomPage
      room={at.room}
      section="agreement"
      kind="room"
      class={`wrap roomgrid ${begun ? 'two' : 'one-wide'}`}
      title={t.title}
      problems={form.problems}
      done={headingDone(language)}
    >
      <LockedNote at={at} />
      <TakenOverNote at={at} />
      <div class="stack agreement-overview">
        {begun ? (
          <section aria-labelledby="rubriker">
            <h2 id="rubriker">{t.overview}</h2>
            <p class="muted">{t.progress(agreed, all)}</p>
            <ol class="plain hrows">
              {headings.map((heading) => (
                <Row at={at} heading={heading} findings={findings} />
              ))}
            </ol>
            <AccordKey parties={at.room.parties} />
          </section>
        ) : (
          <Begin at={at} />
        )}
        {begun && <OtherParts at={at} />}
        {may('act', at.room.me) && at.open && <AddHeadings at={at} form={form} />}
        <Removed at={at} />
      </div>
      {begun && (
        <ReviewOfWhole
          about={about}
          all={findings.length}
          href={to(paths.agreementReview, { partnership: at.room.slug })}
        />
      )}
    </RoomPage>
  )
}
