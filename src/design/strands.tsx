const across = ['M-10 24H120C340 24 430 90 640 90H1450', 'M-10 110H1450', 'M-10 196H120C340 196 430 130 640 130H1450']
const down = ['M8 0V40C8 180 27 200 27 290V640', 'M38 0V640', 'M68 0V40C68 180 49 200 49 290V640']

/** The rope over the start page's eight phases: apart, together, side by side. */
export const Rope = () => (
  <svg class="rope" viewBox="0 0 1440 220" preserveAspectRatio="none" aria-hidden="true">
    {across.map((d, index) => (
      <path d={d} class={`strandp s${index + 1}`} stroke-width="20" vector-effect="non-scaling-stroke" />
    ))}
  </svg>
)

/** The same rope from top to bottom, on a telephone. */
export const RopeDown = () => (
  <svg class="ropev" viewBox="0 0 76 640" preserveAspectRatio="none" aria-hidden="true">
    {down.map((d, index) => (
      <path d={d} class={`strandp s${index + 1}`} stroke-width="11" vector-effect="non-scaling-stroke" />
    ))}
  </svg>
)

/** The way of a partnership, phase by phase, along the rope; both ropes, of which the page shows one. */
export const River = (props: { id: string; title: string; phases: readonly { name: string; text: string }[] }) => {
  const list = (
    <ol>
      {props.phases.map(({ name, text }) => (
        <li>
          <strong>{name}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
  return (
    <section class="river" aria-labelledby={props.id}>
      <h2 id={props.id} class="sr">
        {props.title}
      </h2>
      <div class="rh">
        <Rope />
        {list}
      </div>
      <div class="rv wrap">
        <RopeDown />
        {list}
      </div>
    </section>
  )
}

/** Three strands side by side above the footer. */
export const FooterStrand = () => (
  <svg class="strand" viewBox="0 0 100 21" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 0h100v7H0z" class="f1" />
    <path d="M0 7h100v7H0z" class="f2" />
    <path d="M0 14h100v7H0z" class="f3" />
  </svg>
)

/** The logotype's picture; the name stands beside it as text. */
export const Logo = () => (
  <svg viewBox="0 0 40 30" aria-hidden="true" fill="none" stroke-width="6">
    <path d="M0 4C14 4 15 9 24 9h16" class="s1" />
    <path d="M0 15h40" class="s2" />
    <path d="M0 26c14 0 15-5 24-5h16" class="s3" />
  </svg>
)

/** How money and influence go in each of the three ways: one arrow, two arrows, or strands side by side. */
export const WayPicture = ({ way }: { way: 'grant' | 'procurement' | 'partnership' }) => (
  <svg viewBox="0 0 220 60" aria-hidden="true" fill="none" stroke-width="9">
    {way === 'grant' && (
      <>
        <path d="M14 30h150" class="s2" />
        <path d="m150 12 20 18-20 18" class="s2" stroke-linejoin="round" />
        <circle cx="196" cy="30" r="14" class="f1" />
      </>
    )}
    {way === 'procurement' && (
      <>
        <path d="M52 18h112M150 5l16 13-16 13" class="s2" stroke-linejoin="round" />
        <path d="M168 45H56m14-13L54 45l16 13" class="s1" stroke-linejoin="round" />
        <rect x="8" y="17" width="27" height="27" rx="2" class="f2" />
        <circle cx="199" cy="30" r="14" class="f1" />
      </>
    )}
    {way === 'partnership' && (
      <>
        <path d="M0 8c80 0 70 13 120 13h100" class="s1" />
        <path d="M0 30h220" class="s2" />
        <path d="M0 52c80 0 70-13 120-13h100" class="s3" />
      </>
    )}
  </svg>
)
