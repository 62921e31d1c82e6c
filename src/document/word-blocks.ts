/** A text as it is meant to be read: paragraphs with their lines, and lists. */
export type WordBlock = { kind: 'paragraph'; lines: string[] } | { kind: 'list'; items: string[] }

const listMark = /^[-–•*] +/

/**
 * Reads settled text into blocks. An empty line parts paragraphs; lines that begin with `- ` are a list, with or without
 * an empty line before it; what is written below a list line without a mark of its own goes on with that point.
 */
export function wordBlocks(text: string): WordBlock[] {
  return text
    .split(/\n\n+/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => blocksOf(part.split('\n')))
}

function blocksOf(lines: string[]): WordBlock[] {
  const blocks: WordBlock[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (listMark.test(line)) {
      const item = line.replace(listMark, '')
      if (last?.kind === 'list') last.items.push(item)
      else blocks.push({ kind: 'list', items: [item] })
    } else if (last?.kind === 'list') last.items.push(`${last.items.pop()} ${line.trim()}`)
    else if (last) last.lines.push(line)
    else blocks.push({ kind: 'paragraph', lines: [line] })
  }
  return blocks
}
