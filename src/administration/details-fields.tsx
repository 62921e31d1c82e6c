import { Checkbox, Select } from '#design/choice.tsx'
import { themes } from '#design/assets.ts'
import { TextField } from '#design/text-field.tsx'
import type { KindRow } from '#organisation/queries.ts'
import { organisationTexts } from '#organisation/texts.ts'
import type { Form } from '#platform/form.ts'
import type { InBoth } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { counties, municipalities } from '#platform/places.ts'

/** What the form lets one choose among. `changing` is an organisation that is here: it keeps its side and its old names. */
export interface Choices {
  kinds: readonly KindRow[]
  profiles: readonly { slug: string; name: InBoth }[]
  changing: boolean
}

const places = (all: readonly { code: string; name: string }[]) =>
  all.map(({ code, name }) => ({ value: code, label: name }))

/** The fields for what is known to everyone about an organisation. */
export const DetailsFields = ({ form, choices }: { form: Form<unknown>; choices: Choices }) => {
  const { language } = useLook()
  const t = organisationTexts(language)
  const kinds = choices.kinds.map((kind) => {
    const name = language === 'sv' ? kind.name_sv : kind.name_en
    const side = kind.side === 'public' ? t.public : t.civil
    return { value: kind.id, label: choices.changing ? name : `${name} (${side.toLowerCase()})` }
  })
  const profiles = choices.profiles.map(({ slug, name }) => ({ value: slug, label: name[language] }))
  const palettes = themes.map((theme) => ({ value: theme, label: t[`theme_${theme}`] }))
  const forPublic = !choices.changing || choices.kinds.some(({ side }) => side === 'public')
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} form={form} autocomplete="off" width="middle" />
      {choices.changing && <Checkbox name="slip" label={t.slip} hint={t.slipHint} form={form} />}
      <TextField
        name="short_name"
        label={t.shortName}
        hint={t.shortNameHint}
        form={form}
        autocomplete="off"
        width="short"
      />
      <Select name="kind" label={t.kind} hint={choices.changing ? t.kindHint : undefined} form={form} options={kinds} />
      <TextField
        name="organisation_number"
        label={t.number}
        hint={t.numberHint}
        form={form}
        inputmode="numeric"
        width="short"
        optional
      />
      <Select name="county" label={t.county} form={form} options={places(counties)} blank={t.anywhere} optional />
      <Select
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        form={form}
        options={places(municipalities)}
        blank={t.anywhere}
        optional
      />
      {forPublic && (
        <Select
          name="profile"
          label={t.profile}
          hint={t.profileHint}
          form={form}
          options={profiles}
          blank={t.noProfile}
          optional
        />
      )}
      {forPublic && (
        <Select
          name="theme"
          label={t.theme}
          hint={t.themeHint}
          form={form}
          options={palettes}
          blank={t.noTheme}
          optional
        />
      )}
    </>
  )
}
