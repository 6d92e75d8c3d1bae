/** Laurel's wreath in a square of 64: one path, drawn in the colour of whatever it stands in. */
export const wreath =
  'M27.4 49.4Q27.7 41.5 19 39.5Q19.5 48.5 27.4 49.4ZM27.4 49.4Q20.8 46.2 17.2 53.5Q24.8 56.3 27.4 49.4ZM19 44.9Q23.2 38.1 16.5 32.2Q12.6 40.2 19 44.9ZM19 44.9Q14.8 38.9 8.1 43.5Q13.4 49.6 19 44.9ZM13.9 36.9Q20.8 32.9 17.8 24.5Q10.5 29.7 13.9 36.9ZM13.9 36.9Q13.2 29.6 5.1 30.3Q6.7 38.3 13.9 36.9ZM13.3 27.4Q21.3 27.3 22.8 18.4Q13.9 19.4 13.3 27.4ZM13.3 27.4Q16.2 20.6 8.8 17.4Q6.4 25.1 13.3 27.4ZM17.4 18.8Q24.5 22.6 30 15.5Q21.8 12.1 17.4 18.8ZM17.4 18.8Q23.2 14.3 18.3 7.8Q12.4 13.4 17.4 18.8ZM36.6 49.4Q44.5 48.5 45 39.5Q36.3 41.5 36.6 49.4ZM36.6 49.4Q39.2 56.3 46.8 53.5Q43.2 46.2 36.6 49.4ZM45 44.9Q51.4 40.2 47.5 32.2Q40.8 38.1 45 44.9ZM45 44.9Q50.6 49.6 55.9 43.5Q49.2 38.9 45 44.9ZM50.1 36.9Q53.5 29.7 46.2 24.5Q43.2 32.9 50.1 36.9ZM50.1 36.9Q57.3 38.3 58.9 30.3Q50.8 29.6 50.1 36.9ZM50.7 27.4Q50.1 19.4 41.2 18.4Q42.7 27.3 50.7 27.4ZM50.7 27.4Q57.6 25.1 55.2 17.4Q47.8 20.6 50.7 27.4ZM46.6 18.8Q42.2 12.1 34 15.5Q39.5 22.6 46.6 18.8ZM46.6 18.8Q51.6 13.4 45.7 7.8Q40.8 14.3 46.6 18.8Z'

/** The wreath as an icon for the browser's tab, in a colour for each scheme; an address that loads nothing. */
export const wreathIcon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>path{fill:#1f6f54}@media(prefers-color-scheme:dark){path{fill:#6fd3ac}}</style><path d="${wreath}"/></svg>`,
)}`
