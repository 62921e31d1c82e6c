import type { AgreementRoom } from '#agreement/enter.ts'
import { AgreementBody } from '#agreement/body.tsx'
import { LockedNote } from '#agreement/nav.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { DiffText } from '#design/diff-view.tsx'
import { ErrorSummary } from '#design/error-summary.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { Intake } from './intake-queries.ts'
import { intakeTexts } from './intake-texts.ts'
import { isOwnPart, isUntouchedPart, type Standing, type Taken, type Taking, type Target } from './plan-rules.ts'
import type { LeftOut } from './read-intake.ts'
import type { Section } from './sections.ts'

const useTexts = () => intakeTexts(useLook().language)

/** Everything that the page shows: the file, where its sections go, and what comes of it. */
export interface IntakePageProps {
  at: AgreementRoom
  intake: Intake
  headings: readonly Standing[]
  targets: readonly Target[]
  plan: readonly Taking[]
  form: Form<unknown>
}

/** The name of the field that says where a section goes. */
export const fieldOf = (position: number) => `to_${position}`
/** A target as it stands in the form. */
export const valueOf = (target: Target) => (target.to === 'heading' ? target.id : target.to)

/** What becomes of one text, with the text itself or what is changed in it. */
const Became = ({ taken, base }: { taken: Taken; base: string }) => {
  const { language } = useLook()
  const t = useTexts()
  const day = taken.by && /^\d{4}-\d\d-\d\d/.test(taken.by.date) ? longDate(taken.by.date.slice(0, 10), language) : ''
  const isNew = taken.outcome === 'written' || base === ''
  return (
    <li>
      <p>
        <Tag>{t[taken.outcome]}</Tag> {taken.by && <span>{t.tracked(taken.by.author || t.someone, day)}</span>}
      </p>
      {taken.outcome !== 'same' && (
        <Details summary={isNew ? t.showText : t.showChange}>
          {isNew ? <AgreementBody body={taken.body} under={3} /> : <DiffText before={base} after={taken.body} />}
        </Details>
      )}
    </li>
  )
}

const SectionPanel = (props: IntakePageProps & { section: Section; position: number }) => {
  const t = useTexts()
  const { section, position, headings, targets, plan, intake } = props
  const target = targets[position]!
  const taking = plan.find(({ sections }) => sections.includes(position))
  const title = section.title ?? t.untitled
  const isFirst = taking?.sections[0] === position
  // What stands in the file only as a change is new beside its own text
  const base = taking && taking.base === '' ? (taking.taken[0]?.body ?? '') : (taking?.base ?? '')
  const shown = taking?.taken.filter(({ outcome, by, body }) => by !== null || outcome !== 'same' || body !== '') ?? []
  return (
    <section class="panel intake-section" aria-labelledby={`avsnitt-${position}`}>
      <h3 id={`avsnitt-${position}`}>{title}</h3>
      {isOwnPart(section, intake.read.ours, position) && <p class="small muted">{t.ownPart}</p>}
      {section.renamed && <p class="small">{t.renamed(section.renamed)}</p>}
      {section.known > 0 && <p class="small muted">{t.known(section.known)}</p>}
      {section.text === '' && section.changes.length === 0 ? (
        <p class="small muted">{t.noText}</p>
      ) : (
        <Select
          name={fieldOf(position)}
          label={t.toWhere(title)}
          form={{ ...props.form, typed: { [fieldOf(position)]: valueOf(target) } }}
          blank={false}
          options={[
            ...headings.map((heading) => ({ value: heading.id, label: `${heading.number}. ${heading.title}` })),
            { value: 'own', label: t.toOwn },
            { value: 'leave', label: t.toNowhere },
          ]}
        />
      )}
      {taking && isFirst && (
        <ul class="plain">
          {shown.map((taken) => (
            <Became taken={taken} base={taken.by ? base : taking.base} />
          ))}
        </ul>
      )}
      {taking && !isFirst && <p>{t.after(taking.title || t.untitled)}</p>}
      {!taking && section.text !== '' && (
        <Details
          summary={
            <>
              <Tag>{t.left}</Tag> {t.showText}
            </>
          }
        >
          <AgreementBody body={section.text} under={3} />
        </Details>
      )}
    </section>
  )
}

const NotTaken = ({ leftOut }: { leftOut: LeftOut }) => {
  const t = useTexts()
  const kinds = ['pictures', 'footnotes', 'comments', 'contents', 'repeated'] as const
  const counted = kinds.filter((kind) => leftOut[kind] > 0).map((kind) => t[kind](leftOut[kind]))
  return (
    <p class="small">
      <strong>{t.notTaken}:</strong> {[...counted, t.margins].join(', ')}.
    </p>
  )
}

/** Nothing comes of it: it stands already or is suggested already, or is a part that is changed where it stands. */
const changesNothing = ({ intake, plan }: IntakePageProps, position: number): boolean => {
  const section = intake.read.sections[position]!
  if (section.renamed) return false
  const taking = plan.find(({ sections }) => sections.includes(position))
  if (!taking) return isUntouchedPart(section, intake.read.ours, position)
  return taking.taken.every(({ outcome }) => outcome === 'same' || outcome === 'already')
}

const isEmpty = ({ text, changes, known, renamed }: Section) =>
  text === '' && changes.length === 0 && known === 0 && !renamed

/** What was read of a file and what becomes of it, before anything is saved. */
export const IntakePage = (props: IntakePageProps) => {
  const to = useTo()
  const t = useTexts()
  const { at, intake, targets, headings } = props
  const { sections, leftOut } = intake.read
  const names = { partnership: at.room.slug, intake: intake.id }
  const count = (kind: Target['to']) => targets.filter((target) => target.to === kind).length
  const title = t.preview(intake.fileName)
  // A title that nothing stands under has nowhere to go, and needs no choice
  const positions = [...sections.keys()].filter((position) => !isEmpty(sections[position]!))
  const isUnplaced = (position: number) =>
    targets[position]!.to !== 'heading' && !isUntouchedPart(sections[position]!, intake.read.ours, position)
  const panels = (some: readonly number[]) =>
    some.map((position) => <SectionPanel {...props} section={sections[position]!} position={position} />)
  const unplaced = positions.filter(isUnplaced)
  const [still, changing] = [true, false].map((nothing) =>
    positions.filter((position) => !isUnplaced(position) && changesNothing(props, position) === nothing),
  ) as [number[], number[]]
  return (
    <RoomPage room={at.room} section="agreementFiles" kind="room" class="wrap roomgrid one-wide" title={title}>
      <LockedNote at={at} />
      <div class="stack files-page">
        <ErrorSummary problems={props.form.problems} />
        <h2>{title}</h2>
        <p class="lead">{t.previewLead}</p>
        <p>{t.summary(count('heading'), count('own'), count('leave'))}</p>
        <NotTaken leftOut={leftOut} />
        <PostForm action={to(paths.agreementIntake, names)}>
          {unplaced.length > 0 && headings.length > 0 && <h2>{t.unplaced}</h2>}
          {panels(unplaced)}
          {changing.length > 0 && <h2>{t.placed}</h2>}
          {panels(changing)}
          {still.length > 0 && (
            <Details summary={t.still(still.length)} open={unplaced.length + changing.length === 0}>
              {panels(still)}
            </Details>
          )}
          <div class="row">
            <Button name="act" value="take_in">
              {t.takeIn}
            </Button>
            <Button name="act" value="show" variant="secondary">
              {t.showAgain}
            </Button>
          </div>
        </PostForm>
        <PostButton action={to(paths.agreementIntakeRemoval, names)} variant="tertiary">
          {t.throwAway}
        </PostButton>
      </div>
    </RoomPage>
  )
}
