import { describe, expect, it } from '@jest/globals'
import { countPlan, planImport } from '../../src/import/index.js'
import { formatFiles } from './formats.js'
import { carryOut, nothing } from './memory.js'

const whereTheyAre = formatFiles ? describe : describe.skip
const title = formatFiles ? 'real people lists' : 'real people lists (skipped: ../shared is not there)'

/** People, groups, projects and partners that each file names; files that name nobody are not here. */
const named = {
  'all-contributors-cli.all-contributorsrc': [73, 0, 1, 0],
  'all-contributors.CODEOWNERS': [0, 1, 0, 0],
  'all-contributors.all-contributorsrc': [118, 0, 1, 0],
  'cncf-people.sample.json': [4, 1, 0, 0],
  'cncf-project-maintainers.first80.csv': [78, 0, 2, 0],
  'fluxcd-data-adopters-flagger.yaml': [0, 0, 1, 36],
  'fluxcd-data-contributors.first60.yaml': [60, 0, 0, 0],
  'kubekey-CONTRIBUTORS.all-contributors-table.md': [81, 0, 1, 0],
  'kubernetes-client-org.yaml': [51, 15, 0, 0],
  'kubernetes-community.OWNERS_ALIASES': [145, 43, 0, 0],
  'kubesphere-TOC.md': [7, 1, 0, 0],
  'kubesphere-community.OWNERS': [7, 1, 0, 0],
  'kubesphere-sigs.md': [14, 19, 0, 0],
  'kubesphere-website/default_members.json': [167, 0, 0, 0],
  'kubesphere-website/partner_index.md': [0, 0, 0, 14],
  'kubesphere-website/team_index.md': [3, 0, 0, 0],
  'kubesphere-website/user-group_hangzhou.md': [7, 1, 0, 0],
  'payload.CODEOWNERS': [5, 1, 0, 0],
  'pingcap-bigdata-membership.json': [13, 1, 0, 0],
}

whereTheyAre(title, () => {
  const files = formatFiles ?? []
  const plan = planImport({ parsed: files, existing: nothing })

  it('name as many people, groups, projects and partners as they hold', () => {
    const found = files.flatMap(({ path, list }) => {
      const counts = [list?.people, list?.groups, list?.projects, list?.partners].map(
        (one) => one?.length ?? 0,
      )
      return counts.some(Boolean) ? [[path, counts]] : []
    })
    expect(Object.fromEntries(found)).toEqual(named)
  })

  it('are read without an error, and those that name nobody say so in one line', () => {
    expect(files.filter(({ error }) => error)).toEqual([])
    const nobody = plan.warnings.filter(({ key }) => key === 'listNobody').map(({ file }) => file)
    expect(nobody).toEqual([
      'LICENSES.tsv',
      'kubesphere-ambassadorship_application.issue-form.yml',
      'kubesphere-website/video.json',
    ])
  })

  it('make as many people, certificates and partners, and nothing fails', () => {
    const { people, certificates, partners } = countPlan(plan)
    for (const count of Object.values(countPlan(plan))) expect(count).toMatchObject({ failed: 0 })
    expect([people.created, certificates.created, partners.created]).toEqual([678, 915, 50])
  })

  it('give standing roles alone: no year is invented', () => {
    const lists = files.flatMap(({ list }) => list?.people ?? [])
    expect(lists.flatMap(({ awards }) => awards).filter(({ year }) => year !== undefined)).toEqual([])
  })

  it('change nothing the second time', () => {
    const existing = carryOut({ plan, existing: nothing })
    const again = planImport({ parsed: files, existing })
    for (const count of Object.values(countPlan(again)))
      expect(count).toMatchObject({ created: 0, updated: 0 })
    expect(carryOut({ plan: again, existing })).toEqual(existing)
  })

  it('tell no e-mail', () => {
    expect(JSON.stringify(plan.warnings)).not.toMatch(/[\w.]+@[\w-]+\.\w/)
  })
})
