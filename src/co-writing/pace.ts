/** How much a line may carry: far above what hands can write, far below what would trouble others. */
export const lineRules = {
  /** Bytes of one message. A long text brought back from a day without contact fits well. */
  longestMessage: 1024 * 1024,
  /** Messages and bytes in a window of `seconds`. */
  seconds: 10,
  messages: 1500,
  bytes: 4 * 1024 * 1024,
  /** Lines that one person may have open at once in a process: windows and headings. One more closes the oldest of them. */
  mostLines: 20,
}

/** Counts what comes over a line. @returns a function that says whether one more message of this many bytes is still within bounds */
export function pace(now: () => number = Date.now): (bytes: number) => boolean {
  let from = now()
  let messages = 0
  let sum = 0
  return (bytes) => {
    if (now() - from > lineRules.seconds * 1000) {
      from = now()
      messages = 0
      sum = 0
    }
    messages += 1
    sum += bytes
    return messages <= lineRules.messages && sum <= lineRules.bytes
  }
}
