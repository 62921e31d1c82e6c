import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { CardTable } from '#design/table.tsx'
import { WorkPage } from '#frame/page.tsx'
import { writtenNumber } from '#organisation/organisation-number.ts'
import { placeText } from '#organisation/rules.ts'
import { organisationTexts } from '#organisation/texts.ts'
import type { Form } from '#platform/form.ts'
import { figure } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { DetailsFields, type Choices } from './details-fields.tsx'
import { organisationPageTexts } from './organisation-texts.ts'
import type { ListedOrganisation } from './queries.ts'
import { addressOf, NoneFound, SearchForm, type Sought } from './search-form.tsx'
import { administrationTexts } from './texts.ts'

const Row = ({ organisation }: { organisation: ListedOrganisation }) => {
  const to = useTo()
  const t = organisationPageTexts(useLook().language)
  return (
    <>
      <a href={to(paths.administrationOrganisation, { organisation: organisation.slug })}>{organisation.name}</a>
      {organisation.successor && <span class="small muted followed">{t.merged(organisation.successor)}</span>}
    </>
  )
}

/** Every organisation, searched by name or number, a page at a time. */
export const Organisations = (props: { organisations: readonly ListedOrganisation[]; sought: Sought }) => {
  const { organisations, sought } = props
  const { language } = useLook()
  const to = useTo()
  const t = organisationPageTexts(language)
  const words = organisationTexts(language)
  const { organisations: title, administration } = administrationTexts(language)
  const here = to(paths.administrationOrganisations)
  return (
    <WorkPage title={title} class="wrap pagemain stack">
      <BackLink href={to(paths.administration)}>{administration}</BackLink>
      <PageHead title={title} lead={t.lead}>
        <LinkButton href={to(paths.administrationNewOrganisation)} icon="plus">
          {t.new}
        </LinkButton>
      </PageHead>
      <SearchForm action={here} hint={t.searchHint} sought={sought} />
      {organisations.length === 0 ? (
        <NoneFound text={t.noneFound} action={here} />
      ) : (
        <CardTable
          caption={title}
          hideCaption
          columns={[
            { label: t.name },
            { label: words.kind },
            { label: words.number },
            { label: t.where },
            { label: t.people, numeric: true },
          ]}
          rows={organisations.map((one) => [
            <Row organisation={one} />,
            language === 'sv' ? one.kind_sv : one.kind_en,
            one.organisation_number ? <span class="nowrap">{writtenNumber(one.organisation_number)}</span> : '–',
            placeText(one) || '–',
            figure(one.people, language),
          ])}
        />
      )}
      <Pagination page={sought.page} pages={sought.pages} hrefOf={(page) => addressOf(here, sought.words, page)} />
    </WorkPage>
  )
}

/** The form for a new organisation. */
export const NewOrganisation = ({ form, choices }: { form: Form<unknown>; choices: Choices }) => {
  const { language } = useLook()
  const to = useTo()
  const t = organisationPageTexts(language)
  return (
    <WorkPage title={t.new} problems={form.problems} class="wrap fpage stack-l">
      <BackLink href={to(paths.administrationOrganisations)}>{t.back}</BackLink>
      <PageHead title={t.new} lead={t.newLead} />
      <PostForm action={to(paths.administrationNewOrganisation)}>
        <DetailsFields form={form} choices={choices} />
        <Button>{t.add}</Button>
      </PostForm>
    </WorkPage>
  )
}
