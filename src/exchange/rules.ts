/** The forms in which the agreement can be fetched, by the end of the file's name. */
export const fileForms = {
  pdf: { mediaType: 'application/pdf', name: 'pdf' },
  'arkiv.pdf': { mediaType: 'application/pdf', name: 'archive' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: 'word' },
  txt: { mediaType: 'text/plain; charset=utf-8', name: 'text' },
} as const
export type FileForm = keyof typeof fileForms

/** The form that an address asks for: `utkast.docx` or `version.arkiv.pdf`; null for anything else. */
export function askedForm(file: string, stem: 'utkast' | 'version'): FileForm | null {
  const end = file.startsWith(`${stem}.`) ? file.slice(stem.length + 1) : ''
  return Object.hasOwn(fileForms, end) ? (end as FileForm) : null
}

/** The form that the name of a file on a disk asks for, by its end and the longest first: `x.arkiv.pdf` is for the archive. */
export const formOfName = (name: string): FileForm | null =>
  (Object.keys(fileForms) as FileForm[])
    .toSorted((a, b) => b.length - a.length)
    .find((form) => name.toLowerCase().endsWith(`.${form}`)) ?? null
