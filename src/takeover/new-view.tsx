import { Button, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { FileField, TextField } from '#design/text-field.tsx'
import { WorkPage } from '#frame/page.tsx'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Seat } from './queries.ts'
import { takeoverTexts } from './texts.ts'

const useTexts = () => takeoverTexts(useLook().language)
export interface Kind {
  id: string
  name_sv: string
  name_en: string
}

/** Name, what it is about, days and registry number. */
export const FactFields = ({ form }: { form: Form<unknown> }) => {
  const t = useTexts()
  return (
    <>
      <TextField name="name" label={t.name} form={form} width="full" />
      <TextArea name="about" label={t.about} hint={t.aboutHint} form={form} rows={3} voice />
      <p class="small muted">{t.dayHint}</p>
      <div class="takeover-days">
        <TextField name="signed" label={t.signed} form={form} width="short" optional />
        <TextField name="start" label={t.start} form={form} width="short" optional />
        <TextField name="end" label={t.end} form={form} width="short" optional />
        <TextField name="registry" label={t.registry} form={form} width="short" optional />
      </div>
    </>
  )
}

/** A party's decision as it was made. */
export const DecisionFields = ({ form }: { form: Form<unknown> }) => {
  const t = useTexts()
  return (
    <div class="takeover-days">
      <TextField name="body" label={t.body} form={form} optional />
      <TextField name="decided" label={t.decided} form={form} width="short" optional />
      <TextField name="paragraph" label={t.paragraph} form={form} width="short" optional />
      <TextField name="party_registry" label={t.registry} form={form} width="short" optional />
    </div>
  )
}

/** Another party: chosen, or new by name. */
export const PartyFields = (props: { form: Form<unknown>; seats: readonly Seat[]; kinds: readonly Kind[] }) => {
  const { language } = useLook()
  const t = useTexts()
  const { form, seats, kinds } = props
  const open = ['new_name', 'new_kind', 'new_number'].some((name) => form.typed[name] || form.problems[name])
  return (
    <>
      <Select
        name="other"
        label={t.other}
        hint={t.otherHint}
        options={seats.filter(({ mine }) => !mine).map(({ value, name }) => ({ value, label: name }))}
        form={form}
      />
      <Details summary={t.newOne} open={open}>
        <p class="small muted">{t.publicOnly}</p>
        <TextField name="new_name" label={t.newName} form={form} optional />
        <Select
          name="new_kind"
          label={t.newKind}
          options={kinds.map((kind) => ({ value: kind.id, label: language === 'sv' ? kind.name_sv : kind.name_en }))}
          form={form}
          optional
        />
        <TextField name="new_number" label={t.newNumber} form={form} width="short" optional />
      </Details>
      <TextField name="address" label={t.address} hint={t.addressHint} type="email" form={form} optional />
    </>
  )
}

/** The form on which an agreement that already runs is put in: all of it on one page, so that many can be taken in a row. */
export const NewPage = (props: { form: Form<unknown>; seats: readonly Seat[]; kinds: readonly Kind[] }) => {
  const to = useTo()
  const t = useTexts()
  const { form, seats } = props
  const own = seats.filter(({ mine }) => mine)
  return (
    <WorkPage
      title={t.new}
      problems={form.problems}
      class="wrap pagemain stack-l takeover"
      done={{ nasta: t.savedNext }}
    >
      <div>
        <BackLink href={to(paths.takeovers)}>{t.back}</BackLink>
        <h1>{t.new}</h1>
        <p class="lead">{t.lead}</p>
      </div>
      {own.length === 0 ? (
        <EmptyState title={t.none} text={t.notActing} />
      ) : (
        <PostForm action={to(paths.newTakeover)} files>
          <FactFields form={form} />
          <FileField name="file" label={t.file} hint={t.fileHint} accept="application/pdf" form={form} optional />
          <Select
            name="own"
            label={t.own}
            options={own.map(({ value, name }) => ({ value, label: name }))}
            {...(own.length === 1 ? { blank: false as const } : {})}
            form={form}
          />
          <Details summary={t.decision} open={Boolean(form.problems.decided ?? form.typed.body)}>
            <DecisionFields form={form} />
          </Details>
          <PartyFields {...props} />
          <p class="row">
            <Button name="act" value="save">
              {t.save}
            </Button>
            <Button name="act" value="next" variant="secondary">
              {t.saveNext}
            </Button>
          </p>
        </PostForm>
      )}
    </WorkPage>
  )
}
