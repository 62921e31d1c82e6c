import { Button, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import { resourceKinds } from '#resource/rules.ts'
import { resourceTexts } from '#resource/texts.ts'
import { fundingForms } from './rules.ts'
import { fundingTexts } from './texts.ts'

/** The fields of other support: who from, how, what it pays for and when. */
export const FundingFields = ({ form }: { form: Form<unknown> }) => {
  const { language } = useLook()
  const t = fundingTexts(language)
  const r = resourceTexts(language)
  return (
    <>
      <TextField name="giver" label={t.giver} hint={t.giverHint} form={form} />
      <Select
        name="form"
        label={t.form}
        form={form}
        options={fundingForms.map((value) => ({ value, label: t[value] }))}
      />
      <Select
        name="kind"
        label={t.kind}
        form={form}
        options={resourceKinds.map((value) => ({ value, label: r[value] }))}
      />
      <TextField name="own_kind" label={r.ownKind} hint={r.ownKindHint} form={form} width="middle" optional />
      <TextArea name="pays_for" label={t.paysFor} hint={t.paysForHint} form={form} rows={2} maxLength={400} voice />
      <div class="pair">
        <DateField name="from_on" label={t.from} form={form} optional />
        <DateField name="to_on" label={t.to} form={form} optional />
      </div>
      <Button>{t.save}</Button>
    </>
  )
}

/** Other support to change, by the party whose it is. */
export const FundingEdit = (props: { room: Room; row: { id: string; changed_at: Date }; form: Form<unknown> }) => {
  const to = useTo()
  const t = fundingTexts(useLook().language)
  const { room, row, form } = props
  const here = { partnership: room.slug }
  return (
    <RoomPage
      room={room}
      section="otherFunding"
      title={t.changeTitle}
      problems={form.problems}
      class="wrap fpage stack"
    >
      <BackLink href={to(paths.otherFunding, here)}>{t.back}</BackLink>
      <h2>{t.changeTitle}</h2>
      <PostForm action={to(paths.otherFundingEdit, { ...here, funding: row.id })}>
        <Hidden name="seen" value={seenMark(row)} />
        <FundingFields form={form} />
      </PostForm>
    </RoomPage>
  )
}
