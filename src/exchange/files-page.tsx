import { LockedNote } from '#agreement/nav.tsx'
import type { AgreementRoom } from '#agreement/enter.ts'
import { ErrorSummary } from '#design/error-summary.tsx'
import { Icon } from '#design/icon.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { VersionRow } from '#version/queries.ts'
import { stateOf } from '#version/rules.ts'
import { BringIn, Done, type JustDone } from './bring-in.tsx'
import { intakeTexts } from './intake-texts.ts'
import { fileForms, type FileForm } from './rules.ts'
import { exchangeTexts } from './texts.ts'

const useTexts = () => exchangeTexts(useLook().language)
const forms = Object.keys(fileForms) as FileForm[]

const FileLink = (props: { href: string; name: string; purpose?: string }) => (
  <li>
    <a href={props.href} download>
      <Icon name="download" /> {props.name}
    </a>
    {props.purpose && <span class="small muted">{props.purpose}</span>}
  </li>
)

/** The same thing in every form that there is. */
const Forms = ({ addressOf }: { addressOf: (form: FileForm) => string }) => {
  const t = useTexts()
  return (
    <>
      {forms.map((form) => {
        const { name } = fileForms[form]
        return <FileLink href={addressOf(form)} name={t[name]} purpose={t[`${name}For`]} />
      })}
    </>
  )
}

const Version = ({ at, version }: { at: AgreementRoom; version: VersionRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: at.room.slug, version: String(version.number) }
  const state = stateOf(version)
  const said = { signed: t.versionSigned, locked: t.versionLocked, released: t.versionReleased }[state]
  return (
    <section class="panel downloads" aria-labelledby={`version-${version.number}`}>
      <div class="between">
        <h3 id={`version-${version.number}`}>{t.version(version.number)}</h3>
        <Tag>{said}</Tag>
      </div>
      <p class="small muted">{t.lockedOn(longDate(version.locked_at, language))}</p>
      <ul class="plain">
        <FileLink href={to(paths.versionPdf, names)} name={state === 'signed' ? t.signed : t.locked} />
        <Forms addressOf={(form) => to(paths.versionFile, { ...names, file: `version.${form}` })} />
        <FileLink href={to(paths.versionText, names)} name={t.canonical} />
      </ul>
    </section>
  )
}

/** Every file of the agreement that can be fetched: of what stands, and of each version. */
export const FilesPage = (props: {
  at: AgreementRoom
  versions: readonly VersionRow[]
  form: Form<unknown>
  done: JustDone
}) => {
  const { at, versions } = props
  const to = useTo()
  const t = useTexts()
  const partnership = at.room.slug
  return (
    <RoomPage room={at.room} section="agreementFiles" kind="room" class="wrap roomgrid one-wide" title={t.title}>
      <LockedNote at={at} />
      <div class="stack files-page">
        <ErrorSummary problems={props.form.problems} title={intakeTexts(useLook().language).notRead} />
        <Done at={at} done={props.done} />
        <h2>{t.download}</h2>
        <p class="lead">{t.downloadLead}</p>
        <section class="panel downloads" aria-labelledby="utkast">
          <div class="between">
            <h3 id="utkast">{t.draft}</h3>
            <Tag>{t.draftMark}</Tag>
          </div>
          <p class="small muted">{t.draftLead}</p>
          <ul class="plain">
            <Forms addressOf={(form) => to(paths.agreementFile, { partnership, file: `utkast.${form}` })} />
          </ul>
        </section>
        {versions.map((version) => (
          <Version at={at} version={version} />
        ))}
        {versions.length === 0 && <p class="muted">{t.noVersions}</p>}
        <BringIn at={at} form={props.form} />
      </div>
    </RoomPage>
  )
}
