/**
 * Laurel's parts of the panel, by the name under which Payload's import map finds them
 * (`payload generate:importmap`). Nothing of React is loaded here.
 */
export const panelParts = {
  icon: part('Icon'),
  logo: part('Logo'),
  welcome: part('Welcome'),
  sampleNotice: part('SampleNotice'),
  statusCell: part('StatusCell'),
  githubCell: part('GithubCell'),
  listCell: part('ListCell'),
  flagCell: part('FlagCell'),
  templateEditor: part('TemplateEditor'),
  issueView: part('IssueView'),
  uploadView: part('UploadView'),
  importView: part('ImportView'),
  batchView: part('BatchView'),
  batchLinks: part('BatchLinks'),
  certificateActs: part('CertificateActs'),
  redrawTemplate: part('RedrawTemplate'),
  planCell: part('PlanCell'),
  planPage: part('PlanPage'),
  mergeView: part('MergeView'),
  splitView: part('SplitView'),
  personActs: part('PersonActs'),
  peopleActs: part('PeopleActs'),
} as const

export { wreathIcon } from './mark.js'
export type { SampleStore, SampleStoreOf } from './sample.js'

function part(name: string): string {
  return `laurel-cms/admin/${name}#${name}`
}
