import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import type { Form } from '#platform/form.ts'
import { useLook } from '#platform/look.tsx'
import { audiences, type Audience } from './rules.ts'
import { challengeTexts } from './texts.ts'

type T = ReturnType<typeof challengeTexts>
const wordsOf = (t: T): Record<Audience, { label: string; hint: string }> => ({
  everyone: { label: t.everyone, hint: t.everyoneHint },
  signed_in: { label: t.signedIn, hint: t.signedInHint },
  named: { label: t.named, hint: t.namedHint },
})

/** Organisations to tick, in a box of its own when they are many. Posted as a list under `name[]`. */
export const OrganisationBoxes = (props: {
  name: string
  label: string
  organisations: readonly { id: string; name: string }[]
  form: Form<unknown>
}) => {
  const chosen = (props.form.typed[props.name] ?? '').split('\n')
  return (
    <fieldset class="ds-fieldset orgs">
      <legend class="sr">{props.label}</legend>
      <div class="orglist">
        {props.organisations.map(({ id, name }) => (
          <div class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              name={`${props.name}[]`}
              value={id}
              id={`${props.name}-${id}`}
              checked={chosen.includes(id)}
            />
            <label for={`${props.name}-${id}`}>{name}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** Who may read a challenge, and which organisations when they are named. */
export const ReadersField = (props: {
  form: Form<unknown>
  organisations: readonly { id: string; name: string }[]
}) => {
  const t = challengeTexts(useLook().language)
  const { form, organisations } = props
  const words = wordsOf(t)
  return (
    <>
      <RadioCards
        name="audience"
        label={t.audience}
        heading={2}
        form={form}
        options={audiences.map((value) => ({ value, ...words[value] }))}
      />
      {organisations.length > 0 && (
        <Details summary={t.chooseReaders} open={form.typed.audience === 'named' || Boolean(form.typed.readers)}>
          <OrganisationBoxes name="readers" label={t.readers} organisations={organisations} form={form} />
        </Details>
      )}
    </>
  )
}
