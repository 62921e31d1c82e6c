import { paths } from '#paths'
import { Facts } from '#design/facts.tsx'
import { PublicPage } from '#frame/page.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import type { Profile } from '#profile/rules.ts'
import { questionTexts } from './texts.ts'

const Authority = ({ profile }: { profile: Profile }) => {
  const { language } = useLook()
  const to = useTo()
  const t = questionTexts(language)
  const { contact } = profile
  const phone = contact?.phone && (
    <>
      <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
      {contact.phoneNote && <span class="muted"> {contact.phoneNote[language]}</span>}
    </>
  )
  return (
    <li>
      <h3>{profile.name[language]}</h3>
      {contact?.name && <p>{contact.name[language]}</p>}
      {contact ? (
        <Facts
          items={[
            [t.phone, phone],
            [t.email, contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
            [t.visit, contact.visitingAddress],
          ]}
        />
      ) : (
        <p class="muted">{t.noContact}</p>
      )}
      <p>
        <a href={to(paths.authority, { authority: profile.slug })}>{t.more(profile.name[language])}</a>
      </p>
    </li>
  )
}

/** Whom to ask: each authority with its ways of contact, as its own text gives them. */
export const QuestionsPage = ({ profiles }: { profiles: readonly Profile[] }) => {
  const t = questionTexts(useLook().language)
  return (
    <PublicPage title={t.title} description={t.lead} class="wrap pagemain stack-l service">
      <div>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </div>
      <section>
        <h2 class="sr">{t.authorities}</h2>
        <ul class="plain authorities">
          {profiles.map((profile) => (
            <Authority profile={profile} />
          ))}
        </ul>
      </section>
      {(
        [
          [t.other, t.otherText],
          [t.aService, t.aServiceText],
          [t.correct, t.correctText],
        ] as const
      ).map(([title, text]) => (
        <section>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </PublicPage>
  )
}
