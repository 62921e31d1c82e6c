import type { Child } from 'hono/jsx'
import { Facts, Panel } from '#design/facts.tsx'
import { longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Cite } from './cite.tsx'
import { comparedFacts, heldBy, type Profile } from './rules.ts'
import type { SourcedFact } from './schema.ts'
import { factInWords, factNames, profileTexts } from './texts.ts'

/** Beside the page about an authority: its facts in brief, where to turn, what to read, and how fresh it is. */
export const AuthorityFacts = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  return (
    <aside class="stack" aria-label={`${t.inBrief} ${profile.name[language]}`}>
      <InBrief profile={profile} />
      <Contact profile={profile} />
      {profile.links.length > 0 && (
        <Panel title={t.links}>
          <ul class="plain stack-s small">
            {profile.links.map(({ title, address }) => (
              <li>{address ? <a href={address}>{title[language]}</a> : title[language]}</li>
            ))}
          </ul>
          {profile.factSources.links && <Cite source={profile.factSources.links} />}
        </Panel>
      )}
      <p class="small muted">{t.updated(longDate(profile.updated, language))}</p>
    </aside>
  )
}

const InBrief = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  const told = (fact: SourcedFact, words: Child) => {
    const source = profile.factSources[fact]
    return source && words ? <Told words={words} source={source} /> : null
  }
  const compared = comparedFacts.map((fact) => {
    const { value, source } = heldBy(profile, fact)
    return [
      factNames[fact][language],
      source && <Told words={factInWords(fact, value, language)} source={source} />,
    ] as const
  })
  const items = [
    [t.guideline, told('guideline', <Guideline profile={profile} />)],
    ...compared,
    [t.ideaMeeting, told('ideaMeetingFirst', profile.ideaMeetingFirst && t.ideaMeetingFirst)],
    [t.meetings, told('meetingsPerTerm', profile.meetingsPerTerm && t.timesATerm(profile.meetingsPerTerm))],
    [t.referenceGroup, told('referenceGroup', profile.referenceGroup && t.mayBe)],
    [t.democracy, told('democracyCheck', profile.democracyCheck && t.isChecked)],
  ] as const
  return (
    <Panel title={`${t.inBrief} ${profile.name[language]}`}>
      <div class="facts-above">
        <Facts items={items.filter(([, value]) => value !== null)} />
      </div>
      <p class="small muted">{t.silent}</p>
    </Panel>
  )
}

const Told = ({ words, source }: { words: Child; source: Parameters<typeof Cite>[0]['source'] }) => (
  <>
    {words}
    <Cite source={source} />
  </>
)

const Guideline = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  const { guideline } = profile
  if (!guideline) return null
  const { title, address, year, validTo } = guideline
  const about = [year && t.ofYear(year), validTo && t.validTo(longDate(validTo, language))].filter(Boolean).join(', ')
  return (
    <>
      {address ? <a href={address}>{title[language]}</a> : title[language]}
      {about && `, ${about}`}
    </>
  )
}

const Contact = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  const { contact } = profile
  if (!contact) return null
  const { phone, phoneNote, email, point } = contact
  return (
    <Panel title={contact.name?.[language] ?? t.contact}>
      <div class="facts-above">
        <Facts
          items={[
            [t.phone, phone && <PhoneNumber phone={phone} note={phoneNote?.[language]} />],
            [t.email, email && <a href={`mailto:${email}`}>{email}</a>],
            [t.visit, contact.visitingAddress],
            [t.point, point && t.coordinates(point.lat, point.lon)],
            [t.post, contact.postalAddress && <Lines lines={contact.postalAddress} />],
          ]}
        />
      </div>
      {profile.factSources.contact && <Cite source={profile.factSources.contact} />}
    </Panel>
  )
}

const PhoneNumber = ({ phone, note }: { phone: string; note: string | undefined }) => (
  <>
    <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
    {note && ` (${note})`}
  </>
)

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)
