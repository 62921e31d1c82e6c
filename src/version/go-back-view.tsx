import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from './queries.ts'
import { goesBackAtOnce } from './rules.ts'
import { versionTexts } from './texts.ts'

interface GoBackProps {
  room: Room
  version: VersionRow
  /** Parties that have already said that they want it back, with why. */
  returns: readonly { party_id: string; why: string }[]
  form: Form<unknown>
}

/** The check page before a version goes back to dialogue: what happens, what stays, and why it is done. */
export const GoBack = ({ room, version, returns, form }: GoBackProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const names = { partnership: room.slug, version: String(version.number) }
  const nameOf = (id: string) => room.parties.find((party) => party.id === id)?.name ?? t.someone
  return (
    <RoomPage
      room={room}
      section="versions"
      class="wrap pagemain stack decide"
      title={t.goBack(version.number)}
      problems={form.problems}
    >
      <h2>{t.goBack(version.number)}</h2>
      <p class="lead">{t.goBackLead}</p>
      {!goesBackAtOnce(version) && (
        <Alert kind="info">
          <p>{t.goBackAll}</p>
        </Alert>
      )}
      {returns.length > 0 && (
        <section class="wishes">
          <h3>{t.goBackWanted}</h3>
          <ul>
            {returns.map(({ party_id, why }) => (
              <li>
                {nameOf(party_id)}: <span class="voice">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PostForm action={to(paths.versionUnlock, names)}>
        <TextArea name="why" label={t.why} hint={t.whyHint} form={form} maxLength={4000} />
        <div class="row">
          <Button>{t.goBackNow}</Button>
          <LinkButton variant="tertiary" href={to(paths.version, names)}>
            {t.keepLocked}
          </LinkButton>
        </div>
      </PostForm>
    </RoomPage>
  )
}
