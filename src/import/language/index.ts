export { readCode, siteLocale } from './codes.js'
export { isLanguageFolder, languageFolders, pathLanguage, pathWithoutLocale } from './pathLanguage.js'
export { textLanguage } from './textLanguage.js'
