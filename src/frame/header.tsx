import { paths } from '#paths'
import { PartyMark } from '#design/party-mark.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { frameTexts } from './texts.ts'

/** The three strands: the product's mark. */
export const Logo = () => (
  <svg viewBox="0 0 40 30" aria-hidden="true" fill="none" stroke-width="6">
    <path d="M0 4C14 4 15 9 24 9h16" class="s1" />
    <path d="M0 15h40" class="s2" />
    <path d="M0 26c14 0 15-5 24-5h16" class="s3" />
  </svg>
)

const MenuIcon = () => (
  <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 7h16M4 12h16M4 17h16" />
  </svg>
)

/** Links of a visitor and of a signed-in person; the same list stands in the row and in the menu of a phone. */
function useLinks() {
  const { person, language, path, demonstration } = useLook()
  const to = useTo()
  const t = frameTexts(language)
  const links = person
    ? [
        [to(paths.mine), t.mine],
        [to(paths.toDo), t.toDo],
        [to(paths.challenges), t.challenges],
        [to(paths.register), t.registerShort],
        [to(paths.library), t.library],
        ...(demonstration ? [[to(paths.outbox), t.outbox] as const] : []),
        ...(person.administrator ? [[to(paths.administration), t.administration] as const] : []),
      ]
    : [
        [to(paths.suitability), t.findWay],
        [to(paths.challenges), t.challenges],
        [to(paths.register), t.register],
        [to(paths.aboutPartnership), t.about],
        [to(paths.library), t.library],
        [to(paths.support), t.support],
      ]
  const within = (address: string) => path === address || path.startsWith(`${address}/`)
  const plain = (address: string) => address.replace(/^\/en/, '')
  // «Att göra» lies below «Mina partnerskap»: the nearest is where one is
  const nearest = Math.max(
    0,
    ...links
      .map(([address]) => plain(address!))
      .filter(within)
      .map(({ length }) => length),
  )
  return links.map(([address, text]) => {
    const here = within(plain(address!)) && plain(address!).length === nearest
    return { address: address!, text: text!, current: here && (plain(address!) === path ? 'page' : 'true') }
  })
}

const Me = () => {
  const { person } = useLook()
  const to = useTo()
  if (!person) return null
  return (
    <a class="me" href={to(paths.account)}>
      {person.mark && <PartyMark party={{ mark: person.mark }} />}
      {person.name}
    </a>
  )
}

/** Top of every page: mark, links, who you are. Below 1120 px the links go into a menu. */
export const Header = () => {
  const { person, language } = useLook()
  const to = useTo()
  const t = frameTexts(language)
  const links = useLinks()
  return (
    <header class="top">
      <div class="wrap">
        <a class="logo" href={to(paths.start)}>
          <Logo />
          {t.product}
        </a>
        <nav class="main" aria-label={t.mainMenu}>
          {links.map((link) => (
            <a href={link.address} aria-current={link.current || undefined}>
              {link.text}
            </a>
          ))}
          {person ? (
            <Me />
          ) : (
            <a class="ds-button" data-variant="secondary" data-size="sm" href={to(paths.signIn)}>
              {t.signIn}
            </a>
          )}
        </nav>
        <details class="menu">
          <summary>
            <MenuIcon />
            {t.menu}
          </summary>
          <div>
            <nav aria-label={t.menu}>
              {links.map((link) => (
                <a href={link.address} aria-current={link.current || undefined}>
                  {link.text}
                </a>
              ))}
              {person ? (
                <a href={to(paths.account)}>
                  <strong>{person.name}</strong>
                </a>
              ) : (
                <a href={to(paths.signIn)}>
                  <strong>{t.signIn}</strong>
                </a>
              )}
            </nav>
          </div>
        </details>
      </div>
    </header>
  )
}

/** A line under the header: that this is a demonstration, and for whom the person acts just here. */
export const Standing = () => {
  const { person, demonstration, language } = useLook()
  const to = useTo()
  const t = frameTexts(language)
  if (!demonstration && !person?.actsFor) return null
  return (
    <aside class="standing" aria-label={t.standing}>
      <div class="wrap">
        {demonstration && <p>{t.demonstration}</p>}
        {person?.actsFor && (
          <p class="acting">
            {person.mark && <PartyMark party={{ mark: person.mark }} />}
            {t.actsFor(person.actsFor)} <a href={to(paths.account)}>{t.switchActing}</a>
          </p>
        )}
      </div>
    </aside>
  )
}
