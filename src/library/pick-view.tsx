import { LockedNote } from '#agreement/nav.tsx'
import type { AgreementRoom } from '#agreement/enter.ts'
import type { WrittenHeading } from '#agreement/queries.ts'
import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { ClauseGuidance, ClauseOrigin, ClauseReview, ClauseStory } from './clause-view.tsx'
import { ClauseList, type ClauseListProps } from './list-view.tsx'
import type { ClauseRow } from './queries.ts'
import { libraryTexts } from './texts.ts'

const useTexts = () => libraryTexts(useLook().language)
interface At {
  at: AgreementRoom
  heading: WrittenHeading
}

/** The library from a heading of an agreement that is being written. */
export const PickListPage = (props: Omit<ClauseListProps, 'action' | 'hrefOf'> & At) => {
  const to = useTo()
  const t = useTexts()
  const { at, heading, ...list } = props
  const names = { partnership: at.room.slug, heading: heading.id }
  return (
    <RoomPage
      room={at.room}
      section="agreement"
      title={t.pickTitle(heading.title)}
      class="wrap pagemain stack-l library"
    >
      <LockedNote at={at} />
      <div>
        <BackLink href={to(paths.heading, names)}>{t.backToHeading}</BackLink>
        <h2>{t.pickTitle(heading.title)}</h2>
        <p class="lead">{t.pickLead}</p>
      </div>
      <ClauseList
        {...list}
        action={to(paths.headingLibrary, names)}
        hrefOf={({ entry, key }) => to(paths.headingLibraryClause, { ...names, entry, clause: key })}
      />
    </RoomPage>
  )
}

export interface PickProps extends At {
  clause: ClauseRow
  form: Form<unknown>
  /** The heading's text has been changed while the suggestion was written. */
  met: boolean
}

const Make = ({ at, heading, clause, form, met }: PickProps) => {
  const to = useTo()
  const t = useTexts()
  const names = { partnership: at.room.slug, heading: heading.id, entry: clause.entry, clause: clause.key }
  const rows = Math.min(24, Math.max(8, Math.ceil((form.typed.body ?? '').length / 70)))
  return (
    <section class="panel" aria-labelledby="gor-till-era">
      <h3 id="gor-till-era">{t.makeItYours}</h3>
      <p class="muted">{t.makeLead}</p>
      {met && (
        <Alert kind="warning">
          <p>{t.changedMeanwhile}</p>
          <Voice text={heading.body} />
        </Alert>
      )}
      <PostForm action={to(paths.headingLibraryClause, names)}>
        <Hidden name="based_on" value={heading.text?.id ?? ''} />
        <TextArea name="body" label={t.yourText} form={form} rows={rows} voice />
        <TextField name="why" label={t.whyYou} form={form} width="full" />
        <Button>{t.send}</Button>
      </PostForm>
    </section>
  )
}

/** A clause of the library, to be made one's own and left as a suggestion under a heading. */
export const PickPage = (props: PickProps) => {
  const to = useTo()
  const t = useTexts()
  const { at, heading, clause } = props
  const names = { partnership: at.room.slug, heading: heading.id }
  return (
    <RoomPage
      room={at.room}
      section="agreement"
      title={t.pickTitle(heading.title)}
      problems={props.form.problems}
      class="wrap pagemain stack-l library-clause"
    >
      <LockedNote at={at} />
      <div>
        <BackLink href={to(paths.headingLibrary, names)}>{t.backToSearch}</BackLink>
        <h2>{`${clause.title}, ${clause.partnership}`}</h2>
      </div>
      <div class="libgrid">
        <div class="stack-l">
          <div class="paper" lang="sv">
            <Voice text={clause.body} />
          </div>
          {may('act', at.room.me) && at.open && <Make {...props} />}
          <ClauseStory clause={clause} />
          <ClauseOrigin clause={clause} />
        </div>
        <div class="stack-l">
          <ClauseReview clause={clause} />
          <ClauseGuidance kind={clause.kind} />
        </div>
      </div>
    </RoomPage>
  )
}
