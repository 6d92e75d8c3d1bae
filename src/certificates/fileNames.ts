/** What systems don't take in the name of a file. */
const forbidden = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu

/** A name under which a person keeps a certificate: `Ambassador 2022 - Zepeng An.pdf`. */
export function readableFileName({ title, format }: { title: string; format: string }): string {
  const name = title.replace(forbidden, ' ').replace(/\s+/g, ' ').trim().replace(/\.+$/, '')
  return `${[...(name || 'certificate')].slice(0, 120).join('').trim()}.${format}`
}
