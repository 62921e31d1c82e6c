import { paths } from '#paths'
import { inLanguage, useLook, useTo } from '#platform/look.tsx'
import { frameTexts } from './texts.ts'

const Strands = () => (
  <svg class="strand" viewBox="0 0 100 21" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 0h100v7H0z" class="f1" />
    <path d="M0 7h100v7H0z" class="f2" />
    <path d="M0 14h100v7H0z" class="f3" />
  </svg>
)

/** Foot of every page, with the way to the other language of the same page. */
export const Footer = () => {
  const look = useLook()
  const to = useTo()
  const t = frameTexts(look.language)
  const other = look.language === 'sv' ? 'en' : 'sv'
  return (
    <footer class="foot">
      <Strands />
      <div class="wrap">
        <div>
          <p class="foot-name">{t.product}</p>
          <p class="foot-tag">{t.tagline}</p>
          <p>
            <a href={inLanguage(look.path, other) + look.query} lang={other} hreflang={other}>
              {t.otherLanguage}
            </a>
          </p>
        </div>
        <nav aria-label={t.aboutService}>
          <h2>{t.aboutService}</h2>
          <ul class="plain">
            <li>
              <a href={to(paths.howWeReview)}>{t.howWeReview}</a>
            </li>
            <li>
              <a href={to(paths.accessibility)}>{t.accessibility}</a>
            </li>
            <li>
              <a href={to(paths.privacy)}>{t.privacy}</a>
            </li>
            <li>
              <a href={to(paths.sourceCode)}>{t.sourceCode}</a>
            </li>
            <li>
              <a href={to(paths.questions)}>{t.askUs}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={t.openToAll}>
          <h2>{t.openToAll}</h2>
          <ul class="plain">
            <li>
              <a href={to(paths.register)}>{t.registerLong}</a>
            </li>
            <li>
              <a href={to(paths.authorities)}>{t.authorities}</a>
            </li>
            <li>
              <a href={to(paths.openData)}>{t.openData}</a>
            </li>
            <li>
              <a href={to(paths.check)}>{t.check}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
