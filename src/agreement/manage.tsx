import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { filledForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import type { Heading } from './rules.ts'
import { agreementTexts } from './texts.ts'

/** The forms of a heading itself, as they were typed when one of them was refused. */
export interface ManageForms {
  name: Form<unknown> | null
  reason: Form<unknown> | null
}

/** Move, rename, mark as not needed, take out: everything that concerns the heading rather than its text. */
export const ManageHeading = ({ at, heading, forms }: { at: AgreementRoom; heading: Heading; forms: ManageForms }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const names = { partnership: at.room.slug, heading: heading.id }
  const need = to(paths.headingNeed, names)
  return (
    <Details summary={t.manage} open={forms.name !== null || forms.reason !== null} class="manage">
      <div class="row">
        <PostButton
          action={to(paths.headingPlace, names)}
          carry={{ direction: 'up' }}
          variant="tertiary"
          small
          icon="up"
        >
          {t.up}
        </PostButton>
        <PostButton
          action={to(paths.headingPlace, names)}
          carry={{ direction: 'down' }}
          variant="tertiary"
          small
          icon="down"
        >
          {t.down}
        </PostButton>
      </div>
      <PostForm action={to(paths.headingName, names)}>
        <TextField name="title" label={t.name} form={forms.name ?? filledForm({ title: heading.title })} />
        <Button variant="secondary" small>
          {t.rename}
        </Button>
      </PostForm>
      {heading.notNeededBecause === null ? (
        <PostForm action={need}>
          <input type="hidden" name="act" value="not_needed" />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} form={forms.reason ?? filledForm({})} />
          <Button variant="secondary" small>
            {t.markNotNeeded}
          </Button>
        </PostForm>
      ) : (
        <PostButton action={need} carry={{ act: 'needed' }} variant="secondary" small>
          {t.neededAgain}
        </PostButton>
      )}
      <PostButton action={need} carry={{ act: 'remove' }} variant="tertiary" small>
        {t.remove}
      </PostButton>
      <p class="small muted">{t.lossOfAccord}</p>
    </Details>
  )
}

/** Brings a removed heading back into the agreement. */
export const TakeBack = ({ at, heading, named }: { at: AgreementRoom; heading: Heading; named?: boolean }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const action = to(paths.headingNeed, { partnership: at.room.slug, heading: heading.id })
  return (
    <PostButton action={action} carry={{ act: 'take_back' }} variant="secondary" small>
      {named ? t.takeBackNamed(heading.title) : t.takeBack}
    </PostButton>
  )
}
