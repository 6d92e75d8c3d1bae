import type { Config } from 'payload'
import type { Permissions } from '../../../collections/index.js'
import type { SampleStoreOf } from '../../admin/index.js'
import { sampleEndpoints } from './endpoints.js'

/** Adds what the panel and the API need to remove sample content; nothing where no `sample` is known. */
export const withSample = ({
  config,
  permissions,
  sample,
}: {
  config: Config
  permissions: Permissions
  sample?: SampleStoreOf
}): Config =>
  sample
    ? { ...config, endpoints: [...(config.endpoints ?? []), ...sampleEndpoints({ sample, permissions })] }
    : config
