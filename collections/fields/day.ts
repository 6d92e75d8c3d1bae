/** How a date without a time of day is picked and shown: the same in every language, and with its year. */
export const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const
