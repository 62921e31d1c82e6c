import { LinkButton } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { phaseNames } from '#design/phase-names.ts'
import { River } from '#design/strands.tsx'
import { PublicPage } from '#frame/page.tsx'
import { phaseTexts } from '#guide/about-texts.ts'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import type { FourStepSet } from '#profile/question-set.ts'
import { asParties } from '#register/entry-parts.tsx'
import type { EntryRow } from '#register/queries.ts'
import { openingWords, placeOf, shortPeriod } from '#register/wording.ts'
import { registerTexts } from '#register/texts.ts'
import { ThreeWays } from '#suitability/three-ways.tsx'
import { startTexts } from './texts.ts'

export interface StartProps {
  /** An aspiration to quote, where some parties show theirs. */
  quoted: EntryRow | undefined
  latest: readonly EntryRow[]
  /** How many partnerships the register shows. */
  count: number
  brief: FourStepSet
  /** How many questions «Hitta rätt väg» asks. */
  questions: number
}

const useTexts = () => startTexts(useLook().language)

const FindWay = () => {
  const to = useTo()
  return (
    <LinkButton href={to(paths.suitability)}>
      {useTexts().findWay} <Icon name="arrow" />
    </LinkButton>
  )
}

const Quote = ({ entry }: { entry: EntryRow }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <figure class="example">
      <figcaption>{t.example}</figcaption>
      <blockquote class="voice" lang="sv">
        {entry.aspiration}
      </blockquote>
      <p class="row small">
        {asParties(entry).map((party) => (
          <PartyChip party={party} />
        ))}
      </p>
      <p class="small">
        <a href={to(paths.registerEntry, { entry: entry.slug })}>{t.exampleFrom(entry.name)}</a>
      </p>
    </figure>
  )
}

const Hero = ({ quoted }: StartProps) => {
  const to = useTo()
  const t = useTexts()
  return (
    <section class="hero">
      <div class="wrap">
        <div>
          <h1>{t.heading}</h1>
          <p class="lead">{t.lead}</p>
          <div class="row cta">
            <FindWay />
            <LinkButton href={to(paths.register)} variant="secondary">
              {t.seePartnerships}
            </LinkButton>
          </div>
        </div>
        {quoted && <Quote entry={quoted} />}
      </div>
    </section>
  )
}

const Ways = ({ questions }: StartProps) => {
  const t = useTexts()
  return (
    <section class="sec" aria-labelledby="tre-vagar">
      <div class="wrap">
        <div class="sechead">
          <h2 id="tre-vagar">{t.ways}</h2>
          <p class="lead">{t.waysLead}</p>
        </div>
        <ThreeWays />
        <div class="nudge">
          <div>
            <h3>{t.unsure}</h3>
            <p>{t.unsureText(questions)}</p>
          </div>
          <FindWay />
        </div>
      </div>
    </section>
  )
}

const Brief = ({ brief }: StartProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  return (
    <section class="sec band" aria-labelledby="iop-i-korthet">
      <div class="wrap kort">
        <div>
          <h2 id="iop-i-korthet">{brief.title[language]}</h2>
          <p class="muted">{t.briefText(brief.points.length)}</p>
          <p>
            <a href={to(paths.aboutPartnership)}>{t.more}</a>
          </p>
          <Cite source={brief.source} />
        </div>
        <ol>
          {brief.points.map(({ statement }) => (
            <li>{statement[language]}</li>
          ))}
        </ol>
      </div>
    </section>
  )
}

const Current = ({ latest, count }: StartProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  if (latest.length === 0) return null
  return (
    <section class="sec" aria-labelledby="pagaende">
      <div class="wrap">
        <div class="between sechead">
          <h2 id="pagaende">{t.current}</h2>
          <a href={to(paths.register)}>{t.allInRegister(count)}</a>
        </div>
        <ul class="plain cur">
          {latest.map((entry) => (
            <li>
              <h3>
                <a href={to(paths.registerEntry, { entry: entry.slug })}>{entry.name}</a>
              </h3>
              <p class="voice" lang="sv">
                {openingWords(entry)}
              </p>
              <p class="ps">
                {asParties(entry).map((party) => (
                  <PartyChip party={party} />
                ))}
              </p>
              <p class="small muted">
                {[placeOf(entry), entry.start_on && shortPeriod(entry, registerTexts(language))]
                  .filter(Boolean)
                  .join(' · ') || registerTexts(language)[entry.standing]}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const Begin = () => {
  const { person } = useLook()
  const to = useTo()
  const t = useTexts()
  const ways = [
    [t.haveIdea, t.haveIdeaText, to(paths.newChallenge), t.describe],
    [t.inPublic, t.inPublicText, to(paths.challenges), t.seeChallenges],
    [t.haveOne, t.haveOneText, person ? to(paths.mine) : to(paths.signIn), person ? t.mine : t.signIn],
  ] as const
  return (
    <section class="sec wrap" aria-labelledby="borja">
      <div class="sechead">
        <h2 id="borja">{t.begin}</h2>
      </div>
      <ul class="plain starts">
        {ways.map(([title, text, address, link]) => (
          <li>
            <h3>{title}</h3>
            <p>{text}</p>
            <a href={address}>{link}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first page: what this is, the way of a partnership, the three ways, and where to begin. */
export const StartPage = (props: StartProps) => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <PublicPage title={t.title} description={t.lead} class="start">
      <Hero {...props} />
      <River
        id="vagen"
        title={t.river}
        phases={phaseNames(language).map((name, index) => ({ name, text: phaseTexts[index]?.[language] ?? '' }))}
      />
      <Ways {...props} />
      <Brief {...props} />
      <Current {...props} />
      <Begin />
    </PublicPage>
  )
}
