/** An e-mail address that a narrow page breaks after its @, and elsewhere only if it must. */
export const MailAddress = ({ address }: { address: string }) => {
  const [before, ...after] = address.split('@')
  return (
    <span class="wraps">
      {before}@<wbr />
      {after.join('@')}
    </span>
  )
}
