/** A footnote's identifier as it stands in addresses and ids. */
export const footnoteID = (identifier: string): string => identifier.replace(/[^\p{L}\p{N}_-]+/gu, '-')
