import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { PageHead } from '#design/page-head.tsx'
import { TextField } from '#design/text-field.tsx'
import { PublicPage, WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { identityTexts } from './texts.ts'

export interface DemonstrationPerson {
  id: string
  name: string
  acts_for: string
  capacity: string
}

const capacityText = (capacity: string, t: ReturnType<typeof identityTexts>) =>
  ({
    administrator: t.capacity_administrator,
    representative: t.capacity_representative,
    responsible_officer: t.capacity_responsible_officer,
    signatory: t.capacity_signatory,
    installation: t.capacity_installation,
  })[capacity] ?? t.capacity_none

const ChoosePerson = ({ people }: { people: DemonstrationPerson[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  return (
    <section class="who" aria-labelledby="who">
      <h2 id="who">{t.chooseTitle}</h2>
      <p class="muted">{t.chooseLead}</p>
      <div class="who-groups">
        {[...Map.groupBy(people, (person) => person.acts_for)].map(([organisation, its]) => (
          <section class="panel">
            <h3>{organisation || t.noOrganisation}</h3>
            <ul class="plain">
              {its.map((person) => (
                <li>
                  <PostButton
                    action={to(paths.signInDemonstration)}
                    carry={{ person: person.id }}
                    variant="secondary"
                    small
                  >
                    <span class="sr">{t.beThis('')}</span>
                    {person.name}
                  </PostButton>
                  <span class="small muted">{capacityText(person.capacity, t)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

interface SignInProps {
  form: Form<unknown>
  onward: string
  people: DemonstrationPerson[]
}

/** By e-mail link; in a demonstration also by choosing a person. */
export const SignIn = ({ form, onward, people }: SignInProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  return (
    <PublicPage title={t.signIn} problems={form.problems} class="wrap fpage" done={{ utloggad: t.signedOut }}>
      <PageHead title={t.signIn} lead={people.length > 0 ? undefined : t.signInLead} />
      {people.length > 0 && <ChoosePerson people={people} />}
      {people.length > 0 && <h2>{t.orByMail}</h2>}
      {people.length > 0 && <p class="muted">{t.signInLead}</p>}
      <PostForm action={to(paths.signIn)}>
        <input type="hidden" name="onward" value={onward} />
        <TextField name="email" type="email" label={t.email} form={form} autocomplete="email" width="middle" />
        <Button>{t.sendLink}</Button>
      </PostForm>
    </PublicPage>
  )
}

/** The same answer whether the address is known or not. */
export const LinkSent = () => {
  const { language, demonstration } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  return (
    <PublicPage title={t.sentTitle} class="wrap fpage">
      <PageHead title={t.sentTitle} lead={t.sentLead} />
      {demonstration && <LinkButton href={to(paths.outbox)}>{t.toOutbox}</LinkButton>}
    </PublicPage>
  )
}

/** Where the mail's link leads: one button, so that a scanner that opens the link uses nothing up. */
export const UseLink = ({ token }: { token: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  return (
    <PublicPage title={t.linkTitle} class="wrap fpage">
      <PageHead title={t.linkTitle} lead={t.linkLead} />
      <PostForm action={to(paths.signInLink, { token })}>
        <Button>{t.enter}</Button>
      </PostForm>
    </PublicPage>
  )
}

export const LinkUsed = () => {
  const { language } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  return (
    <PublicPage title={t.linkUsedTitle} class="wrap fpage">
      <PageHead title={t.linkUsedTitle} lead={t.linkUsed} />
      <LinkButton href={to(paths.signIn)}>{t.newLink}</LinkButton>
    </PublicPage>
  )
}

const Acting = ({
  organisations,
  actsFor,
}: {
  organisations: { id: string; slug: string; name: string }[]
  actsFor: string | null
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  return (
    <section class="panel" aria-labelledby="acting">
      <h2 id="acting">{t.acting}</h2>
      <p class="muted">{organisations.length > 0 ? t.actingLead : t.noMembership}</p>
      <ul class="plain acting-list">
        {organisations.map((organisation) => (
          <li>
            <a href={to(paths.organisation, { organisation: organisation.slug })}>{organisation.name}</a>
            {organisation.id === actsFor ? (
              <span class="muted">{t.actingNow}</span>
            ) : (
              <PostButton
                action={to(paths.accountActing)}
                carry={{ organisation: organisation.id }}
                variant="secondary"
                small
              >
                {t.actFor(organisation.name)}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface AccountProps {
  form: Form<unknown>
  organisations: { id: string; slug: string; name: string }[]
  actsFor: string | null
}

/** How the person appears, whom the person acts for, and the ways out. */
export const Account = ({ form, organisations, actsFor }: AccountProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = identityTexts(language)
  const schemes = [
    { value: 'auto', label: t.schemeAuto },
    { value: 'light', label: t.schemeLight },
    { value: 'dark', label: t.schemeDark },
  ]
  return (
    <WorkPage
      title={t.account}
      problems={form.problems}
      class="wrap fpage stack-l"
      done={{ sparat: t.saved, agerar: t.actingChanged }}
    >
      <PageHead title={t.account} />
      <Acting organisations={organisations} actsFor={actsFor} />
      <section class="panel" aria-labelledby="appearance">
        <h2 id="appearance">{t.youAre}</h2>
        <PostForm action={to(paths.account)}>
          <TextField name="name" label={t.name} hint={t.nameHint} form={form} autocomplete="name" />
          <Select
            name="language"
            label={t.language}
            form={form}
            blank={false}
            options={[
              { value: 'sv', label: t.swedish },
              { value: 'en', label: t.english },
            ]}
          />
          <RadioCards name="scheme" label={t.scheme} form={form} options={schemes} />
          <Button>{t.save}</Button>
        </PostForm>
      </section>
      <section class="panel" aria-labelledby="calendar">
        <h2 id="calendar">{t.calendar}</h2>
        <p class="muted">{t.calendarHint}</p>
        <p>
          <a href={to(paths.accountCalendar)}>{t.calendarTo}</a>
        </p>
      </section>
      <section class="panel" aria-labelledby="letters">
        <h2 id="letters">{t.letters}</h2>
        <p class="muted">{t.lettersHint}</p>
        <p>
          <a href={to(paths.digest)}>{t.lettersTo}</a>
        </p>
      </section>
      <section class="panel" aria-labelledby="out">
        <h2 id="out">{t.signOut}</h2>
        <PostButton action={to(paths.signOut)} variant="secondary">
          {t.signOut}
        </PostButton>
        <p class="muted">{t.signOutEverywhereHint}</p>
        <PostButton action={to(paths.signOutEverywhere)} variant="secondary">
          {t.signOutEverywhere}
        </PostButton>
      </section>
    </WorkPage>
  )
}
