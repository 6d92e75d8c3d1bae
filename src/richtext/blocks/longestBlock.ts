/** How many characters a block's one text may have, in place of Payload's 40,000: as many as an import reads. */
export const longestBlock = 1_000_000
