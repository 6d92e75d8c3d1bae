export { refuseArgument, textArgument, wholeArgument } from './read.js'
