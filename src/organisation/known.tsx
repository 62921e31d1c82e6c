import { Alert } from '#design/alert.tsx'
import { Facts } from '#design/facts.tsx'
import { longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { placeName } from '#platform/places.ts'
import { writtenNumber } from './organisation-number.ts'
import type { FormerNameRow, OrganisationFound } from './queries.ts'
import { organisationTexts } from './texts.ts'

/** «Ideell förening», in the language of the page. */
const useKindName = () => {
  const { language } = useLook()
  return (kind: { kind_sv: string; kind_en: string }) => (language === 'sv' ? kind.kind_sv : kind.kind_en)
}

/** Names that something has had, each with its last day. */
const FormerNames = ({ names }: { names: readonly FormerNameRow[] }) => {
  const { language } = useLook()
  const t = organisationTexts(language)
  return (
    <ul class="plain">
      {names.map(({ name, until_day }) => (
        <li>{t.until(name, longDate(until_day, language))}</li>
      ))}
    </ul>
  )
}

/** What everyone may know about an organisation: its kind, number, place and former names, and what has followed it. */
export const Known = (props: { organisation: OrganisationFound; formerNames: readonly FormerNameRow[] }) => {
  const { organisation } = props
  const t = organisationTexts(useLook().language)
  const kindName = useKindName()
  const own = props.formerNames.filter(({ board_id }) => board_id === null)
  return (
    <>
      {organisation.successor && (
        <Alert kind="info">
          <p>
            {t.mergedInto} {organisation.successor}.
          </p>
        </Alert>
      )}
      <Facts
        items={[
          [t.kind, kindName(organisation)],
          [t.number, organisation.organisation_number && writtenNumber(organisation.organisation_number)],
          [t.municipality, placeName(organisation.municipality)],
          [t.county, placeName(organisation.county)],
          [t.formerNames, own.length > 0 && <FormerNames names={own} />],
        ]}
      />
    </>
  )
}
