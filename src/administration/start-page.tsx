import { paths } from '#paths'
import { PageHead } from '#design/page-head.tsx'
import { WorkPage } from '#frame/page.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { administrationTexts } from './texts.ts'

/** Where to go: people, organisations, drafts of the register, mail and log. */
export const AdministrationStart = () => {
  const to = useTo()
  const t = administrationTexts(useLook().language)
  const ways = [
    [to(paths.administrationPeople), t.people, t.peopleText],
    [to(paths.administrationOrganisations), t.organisations, t.organisationsText],
    [to(paths.administrationDrafts), t.drafts, t.draftsText],
    [to(paths.administrationMail), t.mail, t.mailText],
    [to(paths.administrationLog), t.log, t.logText],
  ] as const
  return (
    <WorkPage title={t.administration}>
      <PageHead title={t.administration} lead={t.lead} />
      <ul class="plain admin-ways">
        {ways.map(([address, name, text]) => (
          <li>
            <h2>
              <a href={address}>{name}</a>
            </h2>
            <p class="muted">{text}</p>
          </li>
        ))}
      </ul>
    </WorkPage>
  )
}
