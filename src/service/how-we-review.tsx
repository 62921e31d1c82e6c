import { Details } from '#design/details.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { PublicPage } from '#frame/page.tsx'
import { useLook } from '#platform/look.tsx'
import type { Advice, Severity } from '#review/finding.ts'
import { howWeReviewTexts } from './how-we-review-texts.ts'

/** Examples longer than this are cut: they show how long a text is, not what it says. */
const shown = 160
const cut = (text: string) => (text.length > shown ? `${text.slice(0, shown)} …` : text)

const Examples = ({ title, sentences }: { title: string; sentences: readonly string[] }) =>
  sentences.every((one) => one === '') ? null : (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="checks" lang="sv">
        {sentences.map((one) => (
          <li>{cut(one)}</li>
        ))}
      </ul>
    </>
  )

const Rule = ({ rule }: { rule: Advice }) => {
  const { language } = useLook()
  const t = howWeReviewTexts(language)
  const { text, section, says, address } = rule.source
  return (
    <li id={rule.id}>
      <h3>{rule.title[language]}</h3>
      <p>{rule.why[language]}</p>
      {says && (
        <p class="voice" lang="sv">
          ”{says}”
        </p>
      )}
      <p>
        <SourceNote source={`${text}, ”${section}”`} {...(address ? { href: address } : {})} />
      </p>
      <p>
        <strong>{t.advice}</strong> {rule.suggestion[language]}
      </p>
      <Details summary={t.examples}>
        <Examples title={t.fires} sentences={rule.fires} />
        <Examples title={t.spares} sentences={rule.spares} />
      </Details>
    </li>
  )
}

/** Everything the review looks for, and what each thing rests on. Open to everyone: advice must show its grounds. */
export const HowWeReviewPage = ({
  groups,
}: {
  groups: readonly { severity: Severity; rules: readonly Advice[] }[]
}) => {
  const t = howWeReviewTexts(useLook().language)
  return (
    <PublicPage title={t.title} description={t.lead} class="wrap pagemain stack-l service">
      <div>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p>{t.reads}</p>
        <p>{t.errs}</p>
      </div>
      <nav aria-label={t.title}>
        <ul class="plain row">
          {groups.map(({ severity, rules }) => (
            <li>
              <a href={`#${severity}`}>
                {t[severity]} ({rules.length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ severity, rules }) => (
        <section aria-labelledby={severity}>
          <h2 id={severity}>{t[severity]}</h2>
          <p>{t[`${severity}Means`]}</p>
          <ul class="plain stack-l">
            {rules.map((rule) => (
              <Rule rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </PublicPage>
  )
}
