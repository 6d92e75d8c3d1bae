import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.run(`CREATE TABLE "templates" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role_id" text(36),
	"year" numeric,
	"is_default" integer DEFAULT false,
	"design" text,
	"background_id" text(36),
	"version" numeric DEFAULT 1,
	"default_key" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("role_id") REFERENCES "roles"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("background_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "templates_role_idx" ON "templates" ("role_id");`)
  await db.run(`CREATE INDEX "templates_background_idx" ON "templates" ("background_id");`)
  await db.run(`CREATE UNIQUE INDEX "templates_default_key_idx" ON "templates" ("default_key");`)
  await db.run(`CREATE INDEX "templates_updated_at_idx" ON "templates" ("updated_at");`)
  await db.run(`CREATE INDEX "templates_created_at_idx" ON "templates" ("created_at");`)
  await db.run(`CREATE TABLE "templates_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"media_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("media_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "templates_rels_order_idx" ON "templates_rels" ("order");`)
  await db.run(`CREATE INDEX "templates_rels_parent_idx" ON "templates_rels" ("parent_id");`)
  await db.run(`CREATE INDEX "templates_rels_path_idx" ON "templates_rels" ("path");`)
  await db.run(`CREATE INDEX "templates_rels_media_id_idx" ON "templates_rels" ("media_id");`)
  await db.run(`CREATE TABLE "plans" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"title" text,
	"kind" text NOT NULL,
	"state" text DEFAULT 'checking' NOT NULL,
	"done" numeric DEFAULT 0,
	"total" numeric DEFAULT 0,
	"problem" text,
	"counts" text,
	"input" text,
	"starts_at" text,
	"post_id" text(36),
	"started_at" text,
	"finished_at" text,
	"created_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "plans_kind_idx" ON "plans" ("kind");`)
  await db.run(`CREATE INDEX "plans_state_idx" ON "plans" ("state");`)
  await db.run(`CREATE INDEX "plans_post_idx" ON "plans" ("post_id");`)
  await db.run(`CREATE INDEX "plans_created_by_idx" ON "plans" ("created_by_id");`)
  await db.run(`CREATE INDEX "plans_updated_at_idx" ON "plans" ("updated_at");`)
  await db.run(`CREATE INDEX "plans_created_at_idx" ON "plans" ("created_at");`)
  await db.run(`CREATE TABLE "laurel_plan_pages" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"number" numeric NOT NULL,
	"rows" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "laurel_plan_pages_updated_at_idx" ON "laurel_plan_pages" ("updated_at");`)
  await db.run(`CREATE INDEX "laurel_plan_pages_created_at_idx" ON "laurel_plan_pages" ("created_at");`)
  await db.run(`CREATE UNIQUE INDEX "plan_number_idx" ON "laurel_plan_pages" ("plan","number");`)
  await db.run(`CREATE TABLE "laurel_designs" (
	"id" text PRIMARY KEY NOT NULL,
	"design" text NOT NULL,
	"pictures" text NOT NULL
);`)
  await db.run(`CREATE TABLE "laurel_uploads" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"original_name" text NOT NULL,
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
  await db.run(`CREATE INDEX "laurel_uploads_plan_idx" ON "laurel_uploads" ("plan");`)
  await db.run(`CREATE INDEX "laurel_uploads_updated_at_idx" ON "laurel_uploads" ("updated_at");`)
  await db.run(`CREATE INDEX "laurel_uploads_created_at_idx" ON "laurel_uploads" ("created_at");`)
  await db.run(`CREATE UNIQUE INDEX "laurel_uploads_filename_idx" ON "laurel_uploads" ("filename");`)
  await db.run(`CREATE TABLE "laurel_search" (
	"id" text PRIMARY KEY NOT NULL,
	"certificate" text NOT NULL,
	"role" text,
	"year" numeric
);`)
  await db.run(`CREATE INDEX "laurel_search_certificate_idx" ON "laurel_search" ("certificate");`)
  await db.run(`DROP INDEX "role_year_idx";`)
  await db.run(`ALTER TABLE "certificates" ADD "printed_values" text;`)
  await db.run(`ALTER TABLE "certificates" ADD "template_id" text(36) REFERENCES templates(id);`)
  await db.run(`ALTER TABLE "certificates" ADD "template_version" numeric;`)
  await db.run(`ALTER TABLE "certificates" ADD "original_name" text;`)
  await db.run(`ALTER TABLE "certificates" ADD "former_files" text;`)
  await db.run(`ALTER TABLE "certificates" ADD "is_drawn" integer DEFAULT false;`)
  await db.run(`ALTER TABLE "certificates" ADD "design" text;`)
  await db.run(`ALTER TABLE "certificates" ADD "list_key" text;`)
  await db.run(`ALTER TABLE "certificates" ADD "search_state" text;`)
  await db.run(`CREATE INDEX "certificates_template_idx" ON "certificates" ("template_id");`)
  await db.run(`CREATE INDEX "certificates_design_idx" ON "certificates" ("design");`)
  await db.run(`CREATE INDEX "certificates_search_state_idx" ON "certificates" ("search_state");`)
  await db.run(`CREATE INDEX "role_year_status_sortKey_personHidden_idx" ON "certificates" ("role_id","year","status","sort_key","person_hidden");`)
  await db.run(`CREATE INDEX "role_status_sortKey_personHidden_idx" ON "certificates" ("role_id","status","sort_key","person_hidden");`)
  await db.run(`CREATE INDEX "listKey_createdAt_idx" ON "certificates" ("list_key","created_at");`)
  await db.run(`CREATE INDEX "role_listKey_createdAt_idx" ON "certificates" ("role_id","list_key","created_at");`)
  await db.run(`ALTER TABLE "people" ADD "is_unannounced" integer DEFAULT false;`)
  await db.run(`ALTER TABLE "payload_locked_documents_rels" ADD "templates_id" text(36) REFERENCES templates(id);`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_templates_id_idx" ON "payload_locked_documents_rels" ("templates_id");`)
}
