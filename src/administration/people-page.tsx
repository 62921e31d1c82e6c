import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { CardTable } from '#design/table.tsx'
import { TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { MailAddress } from './mail-address.tsx'
import type { ListedPerson } from './queries.ts'
import { addressOf, NoneFound, SearchForm, type Sought } from './search-form.tsx'
import { administrationTexts } from './texts.ts'

/** Everyone who can sign in, searched by name or address, a page at a time. */
export const People = ({ people, sought }: { people: readonly ListedPerson[]; sought: Sought }) => {
  const to = useTo()
  const t = administrationTexts(useLook().language)
  const here = to(paths.administrationPeople)
  return (
    <WorkPage title={t.people} class="wrap pagemain stack">
      <BackLink href={to(paths.administration)}>{t.administration}</BackLink>
      <PageHead title={t.people} lead={t.peopleLead}>
        <LinkButton href={to(paths.administrationNewPerson)} icon="plus">
          {t.newPerson}
        </LinkButton>
      </PageHead>
      <SearchForm action={here} hint={t.peopleHint} sought={sought} />
      {people.length === 0 ? (
        <NoneFound text={t.noPersonFound} action={here} />
      ) : (
        <CardTable
          caption={t.people}
          hideCaption
          columns={[{ label: t.name }, { label: t.email }, { label: t.represents }, { label: t.role }]}
          rows={people.map((person) => [
            <a href={to(paths.administrationPerson, { person: person.id })}>{person.name}</a>,
            person.email ? <MailAddress address={person.email} /> : t.nobodysAddress,
            person.organisations.join(', ') || '–',
            person.administrator ? <Tag kind="accent">{t.administrator}</Tag> : '–',
          ])}
        />
      )}
      <Pagination page={sought.page} pages={sought.pages} hrefOf={(page) => addressOf(here, sought.words, page)} />
    </WorkPage>
  )
}

/** The form for a new person. */
export const NewPerson = ({ form }: { form: Form<unknown> }) => {
  const to = useTo()
  const t = administrationTexts(useLook().language)
  const languages = [
    { value: 'sv', label: t.sv },
    { value: 'en', label: t.en },
  ]
  return (
    <WorkPage title={t.newPerson} problems={form.problems} class="wrap fpage stack-l">
      <BackLink href={to(paths.administrationPeople)}>{t.backToPeople}</BackLink>
      <PageHead title={t.newPerson} lead={t.newPersonLead} />
      <PostForm action={to(paths.administrationNewPerson)}>
        <TextField name="name" label={t.name} hint={t.nameHint} form={form} autocomplete="off" width="middle" />
        <TextField
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          form={form}
          autocomplete="off"
          width="middle"
        />
        <Select name="language" label={t.language} form={form} options={languages} blank={false} />
        <Button>{t.save}</Button>
      </PostForm>
    </WorkPage>
  )
}
