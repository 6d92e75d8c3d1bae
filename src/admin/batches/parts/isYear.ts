/** Whether a text is a year that awards may have. */
export const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= 1970 && Number(text) <= 2200
