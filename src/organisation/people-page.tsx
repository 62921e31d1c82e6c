import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Entered } from './enter.ts'
import { Known } from './known.tsx'
import { capacitiesOf, may } from './membership-rules.ts'
import type { MembershipRow } from './membership-queries.ts'
import { membershipTexts } from './membership-texts.ts'
import type { FormerNameRow } from './queries.ts'
import type { Side } from './rules.ts'

export interface PeopleProps extends Entered {
  memberships: readonly MembershipRow[]
  formerNames: readonly FormerNameRow[]
  form: Form<unknown>
}

const useTexts = () => membershipTexts(useLook().language)

/** «från 1 mars 2026», or from and to; a role that was ended early shows the day it was. */
const Days = ({ row }: { row: MembershipRow }) => {
  const { language } = useLook()
  const t = useTexts()
  const from = longDate(row.from_day, language)
  const to = row.ended_at ?? row.to_day
  return <>{to ? t.fromTo(from, longDate(to, language)) : t.from(from)}</>
}

const People = ({ organisation, standings, memberships }: PeopleProps) => {
  const to = useTo()
  const t = useTexts()
  const current = memberships.filter((row) => !row.over)
  const mayName = may('name', standings)
  if (current.length === 0) return <EmptyState title={t.nobody} text={mayName ? t.nobodyText : t.onlyRead} level={3} />
  const columns = [{ label: t.person }, { label: t.role }, { label: t.days }, { label: t.proofShort }]
  const end = (row: MembershipRow) => (
    <PostButton
      action={to(paths.membershipEnd, { organisation: organisation.slug, membership: row.id })}
      variant="secondary"
      small
    >
      <span aria-hidden="true">{t.end}</span>
      <span class="sr">{t.endOf(row.name, t[row.capacity])}</span>
    </PostButton>
  )
  return (
    <CardTable
      caption={t.people}
      hideCaption
      columns={mayName ? [...columns, { label: t.endColumn }] : columns}
      rows={current.map((row) => [
        row.name,
        t[row.capacity],
        <>
          <Days row={row} />
          {!row.live && <span class="small muted"> ({t.coming.toLowerCase()})</span>}
        </>,
        row.proof ?? '–',
        ...(mayName ? [end(row)] : []),
      ])}
    />
  )
}

const Earlier = ({ memberships }: { memberships: readonly MembershipRow[] }) => {
  const t = useTexts()
  const over = memberships.filter((row) => row.over)
  if (over.length === 0) return null
  return (
    <Details summary={t.earlier}>
      <ul>
        {over.map((row) => (
          <li>
            {row.name}, {t[row.capacity].toLowerCase()}, <Days row={row} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

const AddPerson = ({ slug, side, form }: { slug: string; side: Side; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  const languages = [
    { value: 'sv', label: t.swedish },
    { value: 'en', label: t.english },
  ]
  const roles = capacitiesOf(side).map((value) => ({ value, label: t[value], hint: t[`${value}Hint`] }))
  return (
    <section class="panel" aria-labelledby="new-person">
      <h2 id="new-person">{t.add}</h2>
      <p class="muted">{t.addLead}</p>
      <PostForm action={to(paths.memberships, { organisation: slug })}>
        <TextField
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          form={form}
          autocomplete="off"
          width="middle"
        />
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          form={form}
          autocomplete="off"
          width="middle"
          optional
        />
        <Select name="language" label={t.language} form={form} options={languages} blank={false} />
        <RadioCards name="capacity" label={t.role} form={form} options={roles} />
        <TextArea name="proof" label={t.proof} hint={t.proofHint} form={form} rows={2} optional />
        <div class="grid2 dates">
          <DateField name="from_day" label={t.fromDay} hint={t.fromHint} form={form} optional />
          <DateField name="to_day" label={t.toDay} hint={t.toHint} form={form} optional />
        </div>
        <Button>{t.save}</Button>
      </PostForm>
    </section>
  )
}

/** The people of an organisation: read by colleagues, changed by its administrators and by whoever runs the installation. */
export const OrganisationPeople = (props: PeopleProps) => {
  const { organisation, standings, form } = props
  const to = useTo()
  const t = useTexts()
  return (
    <WorkPage
      title={`${t.people}, ${organisation.name}`}
      problems={form.problems}
      class="wrap pagemain stack-l"
      done={{ tillagd: t.added, avslutad: t.ended }}
    >
      {standings.includes('installation') && (
        <BackLink href={to(paths.administrationOrganisation, { organisation: organisation.slug })}>
          {t.toAdministration}
        </BackLink>
      )}
      <PageHead title={organisation.name} />
      <Known organisation={organisation} formerNames={props.formerNames} />
      <section aria-labelledby="people">
        <h2 id="people">{t.people}</h2>
        <p class="muted">{t.lead}</p>
        <People {...props} />
        {!may('name', standings) && <p class="small muted">{t.onlyRead}</p>}
      </section>
      <Earlier memberships={props.memberships} />
      {may('name', standings) && <AddPerson slug={organisation.slug} side={organisation.side} form={form} />}
    </WorkPage>
  )
}
