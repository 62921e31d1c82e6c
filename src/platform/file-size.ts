import { figure, type Language } from './language.ts'

/** How large a file is, as people say it: «820 byte», «45 kB», «3,2 MB». A thousand, not 1024, as in what people see elsewhere. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} byte`
  if (bytes < 1_000_000) return `${figure(Math.round(bytes / 1000), language)} kB`
  return `${figure(Math.round(bytes / 100_000) / 10, language)} MB`
}
