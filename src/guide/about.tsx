import { LinkButton } from '#design/button.tsx'
import { phaseNames } from '#design/phase-names.ts'
import { River } from '#design/strands.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import type { FourStepSet } from '#profile/question-set.ts'
import { ThreeWays } from '#suitability/three-ways.tsx'
import { aboutTexts, phaseTexts, principles } from './about-texts.ts'
import { glossary } from './glossary.ts'

/** What a civil-public partnership is, from its first idea to its last phase, and the words that are used of it. */
export const AboutPartnership = ({ brief, hallmarks }: { brief: FourStepSet; hallmarks: FourStepSet }) => {
  const { language } = useLook()
  const t = aboutTexts(language)
  return (
    <PublicPage title={t.name} description={t.lead} class="story">
      <Opening />
      <River
        id="faserna"
        title={t.phasesTitle}
        phases={phaseNames(language).map((name, index) => ({ name, text: phaseTexts[index]?.[language] ?? '' }))}
      />
      <Ways />
      <section class="sec band" aria-labelledby="iop-i-korthet">
        <div class="wrap kort">
          <div>
            <h2 id="iop-i-korthet">{brief.title[language]}</h2>
            <p class="muted">{t.briefText}</p>
            <Cite source={brief.source} />
          </div>
          <ol>
            {brief.points.map(({ statement }) => (
              <li>{statement[language]}</li>
            ))}
          </ol>
        </div>
      </section>
      <section class="sec" aria-labelledby="kannetecken">
        <div class="wrap">
          <div class="sechead">
            <h2 id="kannetecken">{t.hallmarksTitle}</h2>
            <p class="lead">{t.hallmarksLead}</p>
          </div>
          <ol class="plain starts">
            {hallmarks.points.map(({ title, statement }) => (
              <li>
                <h3>{title[language]}</h3>
                <p>{statement[language]}</p>
              </li>
            ))}
          </ol>
          <Cite source={hallmarks.source} />
        </div>
      </section>
      <Principles />
      <Glossary />
    </PublicPage>
  )
}

const Opening = () => {
  const { language } = useLook()
  const t = aboutTexts(language)
  const to = useTo()
  return (
    <section class="hero">
      <div class="wrap">
        <div>
          <p class="eyebrow">{t.name}</p>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <div class="row cta">
            <LinkButton href={to(paths.suitability)}>{t.findWay}</LinkButton>
            <LinkButton href={to(paths.register)} variant="secondary">
              {t.seePartnerships}
            </LinkButton>
          </div>
        </div>
        <figure class="example">
          <figcaption>{t.quoteFrom}</figcaption>
          <blockquote class="voice" lang="sv">
            Det krävs konkret samhandling. Det vill säga – att vi gör det tillsammans.
          </blockquote>
          <Cite source={{ text: '001', section: 'Vad är Idéburet offentligt partnerskap (IOP)?' }} />
        </figure>
      </div>
    </section>
  )
}

const Ways = () => {
  const t = aboutTexts(useLook().language)
  const to = useTo()
  return (
    <section class="sec" aria-labelledby="tre-vagar">
      <div class="wrap">
        <div class="sechead">
          <h2 id="tre-vagar">{t.waysTitle}</h2>
          <p class="lead">{t.waysLead}</p>
        </div>
        <ThreeWays />
        <Cite source={{ text: '002', section: 'Olika vägar' }} />
        <div class="nudge">
          <div>
            <h3>{t.unsure}</h3>
            <p>{t.unsureText}</p>
          </div>
          <LinkButton href={to(paths.suitability)}>{t.findWay}</LinkButton>
        </div>
      </div>
    </section>
  )
}

const Principles = () => {
  const { language } = useLook()
  const t = aboutTexts(language)
  const to = useTo()
  return (
    <section class="sec raised" aria-labelledby="annorlunda">
      <div class="wrap">
        <div class="sechead">
          <h2 id="annorlunda">{t.principlesTitle}</h2>
        </div>
        <ul class="plain starts">
          {principles.map(({ title, text, source }) => (
            <li>
              <h3>{title[language]}</h3>
              <p>{text[language]}</p>
              <Cite source={source} />
            </li>
          ))}
        </ul>
        <ul class="plain row onward" aria-label={t.moreTitle}>
          <li>
            <a href={to(paths.support)}>{t.support}</a>
          </li>
          <li>
            <a href={to(paths.authorities)}>{t.authorities}</a>
          </li>
        </ul>
      </div>
    </section>
  )
}

const Glossary = () => {
  const { language } = useLook()
  const t = aboutTexts(language)
  const inOrder = glossary.toSorted((a, b) => a.word[language].localeCompare(b.word[language], language))
  return (
    <section class="sec" aria-labelledby="ordlista">
      <div class="wrap">
        <div class="sechead">
          <h2 id="ordlista">{t.glossaryTitle}</h2>
          <p class="lead">{t.glossaryLead}</p>
        </div>
        <dl class="words">
          {inOrder.map(({ word, meaning }) => (
            <div>
              <dt>
                {word[language]}
                {language === 'en' && (
                  <span class="muted" lang="sv">
                    {word.sv}
                  </span>
                )}
              </dt>
              <dd>{meaning[language]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
