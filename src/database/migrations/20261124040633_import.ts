import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.run(`CREATE TABLE "laurel_sources" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"path" text NOT NULL,
	"sha256" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"url" text,
	"thumbnail_u_r_l" text,
	"filename" text,
	"mime_type" text,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);`)
  await db.run(`CREATE INDEX "laurel_sources_plan_idx" ON "laurel_sources" ("plan");`)
  await db.run(`CREATE INDEX "laurel_sources_updated_at_idx" ON "laurel_sources" ("updated_at");`)
  await db.run(`CREATE INDEX "laurel_sources_created_at_idx" ON "laurel_sources" ("created_at");`)
  await db.run(`CREATE UNIQUE INDEX "laurel_sources_filename_idx" ON "laurel_sources" ("filename");`)
  await db.run(`CREATE INDEX "people_texts_text_idx" ON "people_texts" ("text");`)
}
