/** Marks of control, which no typeface has and no reader sees; line breaks and tabs are kept. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * A text as a string in Typst's code. There no character but `"` and `\` means anything, so that nothing a person writes
 * can be taken for markup or code.
 */
export const typstString = (text: string): string =>
  `"${text.replace(control, '').replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`
