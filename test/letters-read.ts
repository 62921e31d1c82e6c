/**
 * How much a reading looks at: the letters that its patterns are held against, each as often as it is. A number that is the
 * same however busy the machine is, so that what grows too fast is seen without a clock.
 * @param read what is measured; it may not wait for anything
 */
export function lettersRead(read: () => unknown): number {
  const prototype = RegExp.prototype
  const { exec } = prototype
  let letters = 0
  // Every way of asking a pattern goes through this one
  prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    letters += (found ? found.index + found[0].length : this.sticky ? from : String(text).length) - from
    return found
  }
  try {
    read()
  } finally {
    prototype.exec = exec
  }
  return letters
}
