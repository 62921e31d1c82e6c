import { knownDate } from '#platform/known-day.ts'
import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Facts } from '#design/facts.tsx'
import { may } from '#partnership/rules.ts'
import { fileSize } from '#platform/file-size.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { pageTexts } from './page-texts.ts'
import { versionTexts } from './texts.ts'
import { namesOf, type VersionPageProps } from './version-page.ts'
import { groupedHash, shortHash } from './words.ts'

/** What was locked, by whom, its hash, and the files to fetch. */
export const About = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const v = versionTexts(language)
  const { room, version } = props
  const names = namesOf(props)
  const lockedParty = props.lists.find(({ party_id }) => party_id === version.locked_party)?.name ?? v.someone
  return (
    <section class="panel about-version">
      <h2>{t.about}</h2>
      <Facts
        items={[
          [t.locked, v.lockedBy(longDate(version.locked_at, language), version.lockedByName ?? v.someone, lockedParty)],
          [
            t.term,
            v.fromTo(
              knownDate(version.start_on, version.start_precision, language),
              knownDate(version.end_on, version.end_precision, language),
            ),
          ],
          [t.hash, <code class="hash">{groupedHash(version.hash)}</code>],
        ]}
      />
      <p class="small muted">
        {t.hashHelp} <a href={to(paths.check)}>{t.toCheck}</a>
      </p>
      <p class="row">
        <LinkButton href={to(paths.versionPdf, names)} variant="secondary" icon="download" download>
          {t.fetchPdf}
        </LinkButton>
        <LinkButton href={to(paths.versionText, names)} variant="tertiary" icon="download" download>
          {t.fetchText}
        </LinkButton>
      </p>
      <Annexes {...props} />
      {may('read', room.me) && props.files.length > 1 && <Files {...props} />}
    </section>
  )
}

/** The annexes as they were locked, each with its checksum, to fetch. */
const Annexes = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  if (props.annexes.length === 0) return null
  return (
    <section aria-labelledby="bilagor">
      <h3 id="bilagor">{t.annexes}</h3>
      <ol class="plain annexes">
        {props.annexes.map(({ name, fileName, size, sha256 }, index) => (
          <li>
            <a href={to(paths.versionAnnex, { ...namesOf(props), number: String(index + 1) })} download>
              {t.annex(index + 1, name)}
            </a>
            <span class="small muted">{fileName ? `${fileName}, ${fileSize(size ?? 0, language)}` : t.annexText}</span>
            <code class="small hash">{groupedHash(sha256)}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Files = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const address = to(paths.versionPdf, namesOf(props))
  return (
    <Details summary={t.files}>
      <ol class="files">
        {props.files.map(({ seq, kind, sha256, made_at }) => (
          <li>
            <a href={`${address}?fil=${seq}`} download>
              {t[`file_${kind}`]}
            </a>
            , {dateAndTime(made_at, language)} <code>{shortHash(sha256)}</code>
          </li>
        ))}
      </ol>
    </Details>
  )
}
