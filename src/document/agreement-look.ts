import { colours, shapeCount } from '#design/party.ts'

/**
 * How every agreement looks, as Typst code: an A4 sheet in which the parties' words are set in Literata and ours in
 * Schibsted Grotesk, with a party's shape and colour wherever it is named. The functions are called by the parts.
 */
export const agreementLook = String.raw`
#let ink = rgb("#13221e")
#let ink-2 = rgb("#46554f")
#let line-colour = rgb("#d3dad2")
#let hav-tint = rgb("#fdf0d0")
#let hav = rgb("#f5b73c")
#let party-colours = (rgb("#ad4b21"), rgb("#1b5c8e"), rgb("#864272"), rgb("#5d6d18"))
// Every typeface there is ends both rows: what one of them has, can be shown anywhere.
#let others = ("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji")
#let serif = ("Literata", "Schibsted Grotesk", ..others)
#let sans = ("Schibsted Grotesk", "Literata", ..others)

#let colour-of(mark) = party-colours.at(calc.rem(mark - 1, ${colours}))
#let shapes = (
  (c) => circle(radius: 7.4pt, fill: c),
  (c) => rect(width: 13.4pt, height: 13.4pt, radius: 1pt, fill: c),
  (c) => polygon(fill: c, (8pt, .6pt), (16pt, 14.8pt), (0pt, 14.8pt)),
  (c) => polygon(fill: c, (8pt, -.4pt), (16.4pt, 8pt), (8pt, 16.4pt), (-.4pt, 8pt)),
  (c) => polygon(fill: c, (8pt, .1pt), (16pt, 5.9pt), (12.9pt, 15.3pt), (3.1pt, 15.3pt), (0pt, 5.9pt)),
  (c) => polygon(fill: c, (4pt, 1.1pt), (12pt, 1.1pt), (16pt, 8pt), (12pt, 14.9pt), (4pt, 14.9pt), (0pt, 8pt)),
  (c) => polygon(fill: c, (8pt, -.9pt), (10.6pt, 5pt), (17pt, 5.7pt), (12.2pt, 10pt), (13.6pt, 16.3pt), (8pt, 13.1pt), (2.4pt, 16.3pt), (3.8pt, 10pt), (-1pt, 5.7pt), (5.4pt, 5pt)),
  (c) => polygon(fill: c, (5.2pt, .6pt), (10.8pt, .6pt), (10.8pt, 5.2pt), (15.4pt, 5.2pt), (15.4pt, 10.8pt), (10.8pt, 10.8pt), (10.8pt, 15.4pt), (5.2pt, 15.4pt), (5.2pt, 10.8pt), (.6pt, 10.8pt), (.6pt, 5.2pt), (5.2pt, 5.2pt)),
  (c) => polygon(fill: c, (8pt, 15.4pt), (0pt, 1.2pt), (16pt, 1.2pt)),
)
// The name always stands beside the shape, which is therefore nothing to read out.
#let mark-of(mark) = box(width: .82em, height: .82em, baseline: .06em, {
  let shape = shapes.at(calc.rem(mark - 1, ${shapeCount}))
  pdf.artifact(place(center + horizon, scale(52%, reflow: true, shape(colour-of(mark)))))
})
#let party(mark, name, hyphenate: true) = [#mark-of(mark)#h(.4em)#text(weight: 600, hyphenate: hyphenate, name)]

// The parties' strands: apart at the edge of the sheet, side by side where the agreement begins.
#let strands(marks) = {
  let wide = calc.min(6, 20 / marks.len()) * 1pt
  let apart = if marks.len() > 1 { 34pt / (marks.len() - 1) } else { 0pt }
  for (n, mark) in marks.enumerate() {
    let from = 24pt + apart * n
    let to = 41pt + wide * (n - (marks.len() - 1) / 2)
    place(top + left, curve(
      stroke: wide + colour-of(mark),
      curve.move((-6pt, from)),
      curve.line((60pt, from)),
      curve.cubic((150pt, from), (170pt, to), (260pt, to)),
      curve.line((602pt, to)),
    ))
  }
}

#let sheet(marks: (), footer-left: [], page-word: "", of-word: "", linebreaks: "optimized", body) = {
  set text(font: serif, fallback: false, size: 11pt, fill: ink, hyphenate: true, number-type: "lining")
  set page(
    paper: "a4",
    margin: (top: 27mm, bottom: 27mm, left: 31mm, right: 31mm),
    background: context if here().page() == 1 { strands(marks) },
    footer: context {
      set text(font: sans, size: 8pt, fill: ink-2)
      line(length: 100%, stroke: .5pt + line-colour)
      v(-4pt)
      grid(columns: (1fr, auto), footer-left, [#page-word #counter(page).display() #of-word #counter(page).final().first()])
    },
  )
  set par(leading: .72em, spacing: 1.15em, justify: false, linebreaks: linebreaks)
  set list(indent: .2em, body-indent: .7em, spacing: .8em)
  set enum(indent: .2em, body-indent: .7em, spacing: .8em)
  set text(costs: (hyphenation: 400%))
  set table(stroke: none, inset: (x: 0pt, y: 6pt))
  show link: set text(fill: rgb("#0e524b"))
  show link: underline
  show heading: set text(hyphenate: false)
  show heading.where(level: 1): it => block(above: 2.1em, below: .95em, sticky: true, text(font: serif, size: 15pt, weight: 600, it.body))
  show heading.where(level: 2): it => block(above: 1.7em, below: .8em, sticky: true, text(font: sans, size: 11pt, weight: 600, it.body))
  show heading.where(level: 3): it => block(above: 1.4em, below: .7em, sticky: true, text(font: sans, size: 10pt, weight: 600, fill: ink-2, it.body))
  body
}
#let ours(body) = { set text(font: sans, size: 9.5pt); set par(leading: .62em); body }
// What we say ourselves, among the parties' headings.
#let our-title(words) = text(font: sans, words)
#let quiet(body) = text(fill: ink-2, body)
#let label-line(body) = block(above: 1.6em, below: .75em, sticky: true, par(text(font: sans, size: 9.5pt, fill: ink-2, body)))
#let head-cell(body) = text(weight: 600, size: 8.5pt, fill: ink-2, body)
// A table of the parties' own: a head that is repeated on the next sheet, and a line under every row.
#let written-table(columns, head, cells) = block(above: 1.3em, below: 1.3em, {
  set text(font: sans, size: 9.5pt, hyphenate: true)
  set par(leading: .6em)
  table(
    columns: (1fr,) * columns, inset: (x: 5pt, y: 6pt), align: left + top,
    stroke: (x, y) => (bottom: if y == 0 { 1pt + ink-2 } else { .5pt + line-colour }),
    table.header(..head.map(cell => text(weight: 600, cell))), ..cells,
  )
})
// Figures in groups of eight, so that two people can read them to each other.
#let checksum(groups) = block(width: 100%, inset: 10pt, radius: 4pt, fill: hav-tint, {
  set text(font: sans, size: 11pt, number-width: "tabular", hyphenate: false)
  groups.slice(0, 4).join(" ")
  linebreak()
  groups.slice(4).join(" ")
})
`
