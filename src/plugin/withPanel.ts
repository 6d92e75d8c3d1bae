import type { AdminViewConfig, Config, CustomComponent } from 'payload'
import type { Resolved } from '../../collections/index.js'
import { panelParts, type SampleStoreOf } from '../admin/index.js'

/** The screens for many certificates at once. */
const views = (resolved: Resolved): Record<string, AdminViewConfig> => {
  const view = (path: `/${string}`, part: string): AdminViewConfig => ({
    path,
    exact: true,
    Component: { path: part, serverProps: { resolved } },
  })
  return {
    laurelIssue: view('/issue', panelParts.issueView),
    laurelUpload: view('/upload', panelParts.uploadView),
    laurelImport: view('/import', panelParts.importView),
    laurelMerge: view('/merge', panelParts.mergeView),
    laurelSplit: view('/split', panelParts.splitView),
    laurelBatch: view('/batches/:id', panelParts.batchView),
  }
}

/** Adds Laurel's parts to the panel, beside what the caller has there. */
export function withPanel({
  config,
  resolved,
  sample,
}: {
  config: Config
  resolved: Resolved
  /** Knows the sample content; without it nothing says that there is any. */
  sample?: SampleStoreOf
}): Config {
  const { slugs, has, preview } = resolved
  const { posts, people, certificates } = slugs
  const parts: CustomComponent[] = [
    ...(sample ? [{ path: panelParts.sampleNotice, serverProps: { sample, people } }] : []),
    {
      path: panelParts.welcome,
      serverProps: {
        slugs: { posts: has.posts ? posts : undefined, people, certificates },
        siteURL: preview ? '/' : undefined,
      },
    },
  ]
  const components = config.admin?.components
  const forCertificates = { clientProps: { certificates } }
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [...parts, ...(components?.beforeDashboard ?? [])],
        afterNavLinks: [
          ...(components?.afterNavLinks ?? []),
          { path: panelParts.batchLinks, ...forCertificates },
        ],
        views: { ...views(resolved), ...components?.views },
      },
    },
  }
}
