import { Button } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import type { Form } from '#platform/form.ts'
import { useLook } from '#platform/look.tsx'
import { resourceKinds } from './rules.ts'
import { resourceTexts } from './texts.ts'

/** The fields of one resource: who, what, how much, what it is worth if it is valued, and when. */
export const ResourceFields = ({
  parties,
  form,
}: {
  parties: readonly { id: string; name: string }[]
  form: Form<unknown>
}) => {
  const t = resourceTexts(useLook().language)
  return (
    <>
      <Select
        name="party_id"
        label={t.party}
        form={form}
        options={parties.map((party) => ({ value: party.id, label: party.name }))}
      />
      <Select
        name="kind"
        label={t.kind}
        form={form}
        options={resourceKinds.map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <TextField name="own_kind" label={t.ownKind} hint={t.ownKindHint} form={form} width="middle" optional />
      <TextArea name="description" label={t.description} form={form} rows={2} maxLength={400} voice />
      <TextField
        name="quantity"
        label={t.quantity}
        hint={t.quantityHint}
        form={form}
        inputmode="decimal"
        width="short"
        optional
      />
      <TextField name="unit" label={t.unit} hint={t.unitHint} form={form} width="middle" optional />
      <TextField
        name="value"
        label={t.value}
        hint={t.valueHint}
        form={form}
        inputmode="decimal"
        width="short"
        optional
      />
      <TextField name="value_basis" label={t.basis} hint={t.basisHint} form={form} optional />
      <div class="pair">
        <DateField name="from_on" label={t.from} form={form} optional />
        <DateField name="to_on" label={t.to} form={form} optional />
      </div>
      <Button>{t.save}</Button>
    </>
  )
}
