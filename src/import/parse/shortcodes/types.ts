/** A shortcode of Hugo or Jekyll, or a line that opens or closes a Docusaurus container. */
export type Shortcode = {
  raw: string
  name: string
  /** Values without a name, in order. */
  values: string[]
  /** Values by name, in small letters. */
  named: Record<string, string>
  role: 'open' | 'close'
  line: number
}
