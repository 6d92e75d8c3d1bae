import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import { databaseAdapter, objectIDs } from '../../src/database/index.js'
import { type JobsOptions, withJobs } from '../../src/plugin/jobs/index.js'

/** A small config for tests of the database and of the job runner: localized, with lists, drafts and a task. */
export const fixtureConfig =
  (change: (config: Config) => Config = (config) => config, jobs: JobsOptions = {}) =>
  async ({ uri }: { uri: string }): Promise<SanitizedConfig> =>
    buildConfig(
      change(
        objectIDs(
          withJobs(
            {
              secret: 'a secret for tests alone, long enough',
              db: await databaseAdapter({ uri, schema: 'config' }),
              telemetry: false,
              typescript: { autoGenerate: false },
              logger: { options: { level: 'fatal' } },
              localization: { locales: ['en', 'zh'], defaultLocale: 'en' },
              collections: [
                {
                  slug: 'notes',
                  access: { read: () => true },
                  versions: { drafts: { schedulePublish: true } },
                  fields: [
                    { name: 'title', type: 'text', localized: true },
                    { name: 'tags', type: 'text', hasMany: true },
                    {
                      name: 'links',
                      type: 'array',
                      fields: [{ name: 'label', type: 'text', localized: true }],
                    },
                    { name: 'related', type: 'relationship', relationTo: 'notes', hasMany: true },
                  ],
                },
                {
                  slug: 'runs',
                  fields: [
                    { name: 'job', type: 'text', index: true },
                    { name: 'by', type: 'text' },
                  ],
                },
              ],
            },
            jobs,
          ),
        ),
      ),
    )
