export { type Label, panelTranslations, type Section, section, type Text } from './text.js'
