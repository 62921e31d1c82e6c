import { paths } from '#paths'
import { PostButton } from '#design/button.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { WorkPage } from '#frame/page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { MailAddress } from './mail-address.tsx'
import type { AdministratorTerm, PersonFound, PersonMembership } from './queries.ts'
import { administrationTexts } from './texts.ts'

export interface PersonProps {
  person: PersonFound
  memberships: readonly PersonMembership[]
  terms: readonly AdministratorTerm[]
  /** Nobody else runs the installation. */
  only: boolean
}

const useTexts = () => administrationTexts(useLook().language)

/** «från 1 mars 2026», or from and to; what was ended early shows the day it was. */
const Days = ({ of }: { of: AdministratorTerm }) => {
  const { language } = useLook()
  const t = useTexts()
  const from = longDate(of.from_day, language)
  const to = of.ended_at ?? of.to_day
  return <>{to ? t.period(from, longDate(to, language)) : t.from(from)}</>
}

const Roles = ({ memberships }: { memberships: readonly PersonMembership[] }) => {
  const to = useTo()
  const t = useTexts()
  if (memberships.length === 0) return <p class="muted">{t.inNone}</p>
  return (
    <ul class="plain roles">
      {memberships.map((one) => (
        <li class={one.over ? 'muted' : undefined}>
          <a href={to(paths.organisation, { organisation: one.slug })}>{one.name}</a>, {t[`capacity_${one.capacity}`]},{' '}
          <Days of={one} />
        </li>
      ))}
    </ul>
  )
}

const AsAdministrator = ({ person, terms, only }: PersonProps) => {
  const to = useTo()
  const t = useTexts()
  const names = { person: person.id }
  return (
    <Panel title={t.asAdministrator}>
      <p>{person.administrator ? t.isAdministrator : t.isNotAdministrator}</p>
      {terms.length > 0 && (
        <ul class="plain roles">
          {terms.map((term) => (
            <li>
              <Days of={term} />
            </li>
          ))}
        </ul>
      )}
      {!person.administrator && (
        <PostButton action={to(paths.administrationAdministrator, names)} variant="secondary">
          {t.makeAdministrator}
        </PostButton>
      )}
      {person.administrator && only && <p class="muted">{t.onlyAdministrator}</p>}
      {person.administrator && !only && (
        <PostButton action={to(paths.administrationAdministratorEnd, names)} variant="secondary">
          {t.endAdministrator}
        </PostButton>
      )}
    </Panel>
  )
}

/** One person: the address, roles in organisations, and whether the person runs the installation. Nothing of partnerships. */
export const Person = (props: PersonProps) => {
  const { person, memberships } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  return (
    <WorkPage
      title={person.name}
      class="wrap fpage stack-l"
      done={{ tillagd: t.personAdded, utsedd: t.made, avslutad: t.ended }}
    >
      <BackLink href={to(paths.administrationPeople)}>{t.backToPeople}</BackLink>
      <PageHead title={person.name} />
      <Facts
        items={[
          [t.email, person.email ? <MailAddress address={person.email} /> : t.nobodysAddress],
          [t.language, t[person.language]],
          [t.since, longDate(person.created_at, language)],
        ]}
      />
      <Panel title={t.inOrganisations}>
        <Roles memberships={memberships} />
      </Panel>
      <AsAdministrator {...props} />
    </WorkPage>
  )
}
