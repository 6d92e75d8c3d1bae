import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.run(`CREATE TABLE "posts" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"withheld" text,
	"published_at" text,
	"section" text,
	"slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"_status" text DEFAULT 'draft'
);`)
  await db.run(`CREATE INDEX "posts_published_at_idx" ON "posts" ("published_at");`)
  await db.run(`CREATE INDEX "posts_section_idx" ON "posts" ("section");`)
  await db.run(`CREATE UNIQUE INDEX "posts_slug_idx" ON "posts" ("slug");`)
  await db.run(`CREATE INDEX "posts_updated_at_idx" ON "posts" ("updated_at");`)
  await db.run(`CREATE INDEX "posts_created_at_idx" ON "posts" ("created_at");`)
  await db.run(`CREATE INDEX "posts__status_idx" ON "posts" ("_status");`)
  await db.run(`CREATE INDEX "_status_publishedAt_idx" ON "posts" ("_status","published_at");`)
  await db.run(`CREATE TABLE "posts_locales" (
	"title" text,
	"content" text,
	"description" text,
	"cover_id" text(36),
	"cover_u_r_l" text,
	"source_path" text,
	"source_sha256" text,
	"html" text,
	"markdown" text,
	"headings" text,
	"byline" text,
	"dateline" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("cover_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "posts_title_idx" ON "posts_locales" ("title","_locale");`)
  await db.run(`CREATE INDEX "posts_cover_idx" ON "posts_locales" ("cover_id","_locale");`)
  await db.run(`CREATE INDEX "posts_source_source_path_idx" ON "posts_locales" ("source_path","_locale");`)
  await db.run(`CREATE UNIQUE INDEX "posts_locales_locale_parent_id_unique" ON "posts_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "posts_locales_laurel_parent_idx" ON "posts_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "posts_texts" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"text" text,
	"locale" text,
	FOREIGN KEY ("parent_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "posts_texts_order_parent" ON "posts_texts" ("order","parent_id");`)
  await db.run(`CREATE INDEX "posts_texts_text_idx" ON "posts_texts" ("text");`)
  await db.run(`CREATE INDEX "posts_texts_locale_parent" ON "posts_texts" ("locale","parent_id");`)
  await db.run(`CREATE INDEX "posts_texts_laurel_parent_idx" ON "posts_texts" ("parent_id");`)
  await db.run(`CREATE TABLE "posts_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"posts_id" text(36),
	"people_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("posts_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("people_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "posts_rels_order_idx" ON "posts_rels" ("order");`)
  await db.run(`CREATE INDEX "posts_rels_parent_idx" ON "posts_rels" ("parent_id");`)
  await db.run(`CREATE INDEX "posts_rels_path_idx" ON "posts_rels" ("path");`)
  await db.run(`CREATE INDEX "posts_rels_posts_id_idx" ON "posts_rels" ("posts_id");`)
  await db.run(`CREATE INDEX "posts_rels_people_id_idx" ON "posts_rels" ("people_id");`)
  await db.run(`CREATE TABLE "_posts_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_withheld" text,
	"version_published_at" text,
	"version_section" text,
	"version_slug" text,
	"version_updated_at" text,
	"version_created_at" text,
	"version__status" text DEFAULT 'draft',
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"snapshot" integer,
	"published_locale" text,
	"latest" integer,
	"autosave" integer,
	FOREIGN KEY ("parent_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" ("parent_id");`)
  await db.run(`CREATE INDEX "_posts_v_version_version_published_at_idx" ON "_posts_v" ("version_published_at");`)
  await db.run(`CREATE INDEX "_posts_v_version_version_section_idx" ON "_posts_v" ("version_section");`)
  await db.run(`CREATE INDEX "_posts_v_version_version_slug_idx" ON "_posts_v" ("version_slug");`)
  await db.run(`CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" ("version_updated_at");`)
  await db.run(`CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" ("version_created_at");`)
  await db.run(`CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" ("version__status");`)
  await db.run(`CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" ("created_at");`)
  await db.run(`CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" ("updated_at");`)
  await db.run(`CREATE INDEX "_posts_v_snapshot_idx" ON "_posts_v" ("snapshot");`)
  await db.run(`CREATE INDEX "_posts_v_published_locale_idx" ON "_posts_v" ("published_locale");`)
  await db.run(`CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" ("latest");`)
  await db.run(`CREATE INDEX "_posts_v_autosave_idx" ON "_posts_v" ("autosave");`)
  await db.run(`CREATE INDEX "version__status_version_publishedAt_idx" ON "_posts_v" ("version__status","version_published_at");`)
  await db.run(`CREATE TABLE "_posts_v_locales" (
	"version_title" text,
	"version_content" text,
	"version_description" text,
	"version_cover_id" text(36),
	"version_cover_u_r_l" text,
	"version_source_path" text,
	"version_source_sha256" text,
	"version_html" text,
	"version_markdown" text,
	"version_headings" text,
	"version_byline" text,
	"version_dateline" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("version_cover_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_posts_v"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "_posts_v_version_version_title_idx" ON "_posts_v_locales" ("version_title","_locale");`)
  await db.run(`CREATE INDEX "_posts_v_version_version_cover_idx" ON "_posts_v_locales" ("version_cover_id","_locale");`)
  await db.run(`CREATE INDEX "_posts_v_version_source_version_source_path_idx" ON "_posts_v_locales" ("version_source_path","_locale");`)
  await db.run(`CREATE UNIQUE INDEX "_posts_v_locales_locale_parent_id_unique" ON "_posts_v_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "_posts_v_locales_laurel_parent_idx" ON "_posts_v_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "_posts_v_texts" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"text" text,
	"locale" text,
	FOREIGN KEY ("parent_id") REFERENCES "_posts_v"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "_posts_v_texts_order_parent" ON "_posts_v_texts" ("order","parent_id");`)
  await db.run(`CREATE INDEX "_posts_v_texts_locale_parent" ON "_posts_v_texts" ("locale","parent_id");`)
  await db.run(`CREATE INDEX "_posts_v_texts_laurel_parent_idx" ON "_posts_v_texts" ("parent_id");`)
  await db.run(`CREATE TABLE "_posts_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"posts_id" text(36),
	"people_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_posts_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("posts_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("people_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "_posts_v_rels_order_idx" ON "_posts_v_rels" ("order");`)
  await db.run(`CREATE INDEX "_posts_v_rels_parent_idx" ON "_posts_v_rels" ("parent_id");`)
  await db.run(`CREATE INDEX "_posts_v_rels_path_idx" ON "_posts_v_rels" ("path");`)
  await db.run(`CREATE INDEX "_posts_v_rels_posts_id_idx" ON "_posts_v_rels" ("posts_id");`)
  await db.run(`CREATE INDEX "_posts_v_rels_people_id_idx" ON "_posts_v_rels" ("people_id");`)
  await db.run(`CREATE TABLE "people_links" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"label" text,
	"url" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "people_links_order_idx" ON "people_links" ("_order");`)
  await db.run(`CREATE INDEX "people_links_parent_id_idx" ON "people_links" ("_parent_id");`)
  await db.run(`CREATE TABLE "people_contributions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"url" text,
	FOREIGN KEY ("_parent_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "people_contributions_order_idx" ON "people_contributions" ("_order");`)
  await db.run(`CREATE INDEX "people_contributions_parent_id_idx" ON "people_contributions" ("_parent_id");`)
  await db.run(`CREATE TABLE "people" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"native_name" text,
	"github" text,
	"github_i_d" numeric,
	"avatar_id" text(36),
	"avatar_u_r_l" text,
	"organization" text,
	"location" text,
	"website" text,
	"sort_name" text,
	"github_key" text,
	"search_text" text,
	"email" text,
	"extra" text,
	"kind" text DEFAULT 'person' NOT NULL,
	"is_hidden" integer DEFAULT false,
	"slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("avatar_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "people_name_idx" ON "people" ("name");`)
  await db.run(`CREATE INDEX "people_github_idx" ON "people" ("github");`)
  await db.run(`CREATE INDEX "people_github_i_d_idx" ON "people" ("github_i_d");`)
  await db.run(`CREATE INDEX "people_avatar_idx" ON "people" ("avatar_id");`)
  await db.run(`CREATE INDEX "people_organization_idx" ON "people" ("organization");`)
  await db.run(`CREATE INDEX "people_sort_name_idx" ON "people" ("sort_name");`)
  await db.run(`CREATE UNIQUE INDEX "people_github_key_idx" ON "people" ("github_key");`)
  await db.run(`CREATE INDEX "people_search_text_idx" ON "people" ("search_text");`)
  await db.run(`CREATE INDEX "people_email_idx" ON "people" ("email");`)
  await db.run(`CREATE UNIQUE INDEX "people_slug_idx" ON "people" ("slug");`)
  await db.run(`CREATE INDEX "people_updated_at_idx" ON "people" ("updated_at");`)
  await db.run(`CREATE INDEX "people_created_at_idx" ON "people" ("created_at");`)
  await db.run(`CREATE TABLE "people_locales" (
	"bio" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "people_locales_laurel_parent_idx" ON "people_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "people_texts" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"text" text,
	FOREIGN KEY ("parent_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "people_texts_order_parent" ON "people_texts" ("order","parent_id");`)
  await db.run(`CREATE INDEX "people_texts_laurel_parent_idx" ON "people_texts" ("parent_id");`)
  await db.run(`CREATE TABLE "people_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"people_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("people_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "people_rels_order_idx" ON "people_rels" ("order");`)
  await db.run(`CREATE INDEX "people_rels_parent_idx" ON "people_rels" ("parent_id");`)
  await db.run(`CREATE INDEX "people_rels_path_idx" ON "people_rels" ("path");`)
  await db.run(`CREATE INDEX "people_rels_people_id_idx" ON "people_rels" ("people_id");`)
  await db.run(`CREATE TABLE "roles" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"rank" numeric DEFAULT 0,
	"badge_id" text(36),
	"achievement_type" text DEFAULT 'Award',
	"slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("badge_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "roles_rank_idx" ON "roles" ("rank");`)
  await db.run(`CREATE INDEX "roles_badge_idx" ON "roles" ("badge_id");`)
  await db.run(`CREATE UNIQUE INDEX "roles_slug_idx" ON "roles" ("slug");`)
  await db.run(`CREATE INDEX "roles_updated_at_idx" ON "roles" ("updated_at");`)
  await db.run(`CREATE INDEX "roles_created_at_idx" ON "roles" ("created_at");`)
  await db.run(`CREATE TABLE "roles_locales" (
	"name" text NOT NULL,
	"plural" text,
	"description" text,
	"criteria" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "roles"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "roles_locales_locale_parent_id_unique" ON "roles_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "roles_locales_laurel_parent_idx" ON "roles_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "groups" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"website" text,
	"kind" text DEFAULT 'sig',
	"project_id" text(36),
	"order" numeric DEFAULT 0,
	"slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "groups_project_idx" ON "groups" ("project_id");`)
  await db.run(`CREATE UNIQUE INDEX "groups_slug_idx" ON "groups" ("slug");`)
  await db.run(`CREATE INDEX "groups_updated_at_idx" ON "groups" ("updated_at");`)
  await db.run(`CREATE INDEX "groups_created_at_idx" ON "groups" ("created_at");`)
  await db.run(`CREATE TABLE "groups_locales" (
	"name" text NOT NULL,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "groups"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "groups_locales_locale_parent_id_unique" ON "groups_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "groups_locales_laurel_parent_idx" ON "groups_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "certificates" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"person_id" text(36),
	"role_id" text(36) NOT NULL,
	"year" numeric,
	"group_id" text(36),
	"project_id" text(36),
	"issued_at" text,
	"starts_at" text,
	"valid_until" text,
	"title" text,
	"serial" text,
	"post_id" text(36),
	"order" numeric,
	"source_u_r_l" text,
	"sha256" text,
	"printed_name" text,
	"printed_role" text,
	"person_hidden" integer DEFAULT false,
	"post_published" integer DEFAULT false,
	"active_key" text,
	"sort_key" text,
	"status" text DEFAULT 'draft' NOT NULL,
	"status_reason" text,
	"superseded_by_id" text(36),
	"note" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"url" text,
	"thumbnail_u_r_l" text,
	"filename" text,
	"mime_type" text,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	FOREIGN KEY ("person_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("role_id") REFERENCES "roles"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("superseded_by_id") REFERENCES "certificates"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "certificates_person_idx" ON "certificates" ("person_id");`)
  await db.run(`CREATE INDEX "certificates_role_idx" ON "certificates" ("role_id");`)
  await db.run(`CREATE INDEX "certificates_group_idx" ON "certificates" ("group_id");`)
  await db.run(`CREATE INDEX "certificates_project_idx" ON "certificates" ("project_id");`)
  await db.run(`CREATE UNIQUE INDEX "certificates_serial_idx" ON "certificates" ("serial");`)
  await db.run(`CREATE INDEX "certificates_post_idx" ON "certificates" ("post_id");`)
  await db.run(`CREATE UNIQUE INDEX "certificates_active_key_idx" ON "certificates" ("active_key");`)
  await db.run(`CREATE INDEX "certificates_sort_key_idx" ON "certificates" ("sort_key");`)
  await db.run(`CREATE INDEX "certificates_status_idx" ON "certificates" ("status");`)
  await db.run(`CREATE INDEX "certificates_superseded_by_idx" ON "certificates" ("superseded_by_id");`)
  await db.run(`CREATE INDEX "certificates_updated_at_idx" ON "certificates" ("updated_at");`)
  await db.run(`CREATE INDEX "certificates_created_at_idx" ON "certificates" ("created_at");`)
  await db.run(`CREATE UNIQUE INDEX "certificates_filename_idx" ON "certificates" ("filename");`)
  await db.run(`CREATE INDEX "role_year_idx" ON "certificates" ("role_id","year");`)
  await db.run(`CREATE TABLE "certificates_locales" (
	"citation" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "certificates"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "certificates_locales_locale_parent_id_unique" ON "certificates_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "certificates_locales_laurel_parent_idx" ON "certificates_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "partners" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"logo_id" text(36),
	"logo_dark_id" text(36),
	"website" text,
	"app_store_u_r_l" text,
	"is_listed" integer DEFAULT true,
	"since" numeric,
	"order" numeric DEFAULT 0,
	"slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("logo_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("logo_dark_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "partners_logo_idx" ON "partners" ("logo_id");`)
  await db.run(`CREATE INDEX "partners_logo_dark_idx" ON "partners" ("logo_dark_id");`)
  await db.run(`CREATE INDEX "partners_order_idx" ON "partners" ("order");`)
  await db.run(`CREATE UNIQUE INDEX "partners_slug_idx" ON "partners" ("slug");`)
  await db.run(`CREATE INDEX "partners_updated_at_idx" ON "partners" ("updated_at");`)
  await db.run(`CREATE INDEX "partners_created_at_idx" ON "partners" ("created_at");`)
  await db.run(`CREATE TABLE "partners_locales" (
	"name" text NOT NULL,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "partners"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "partners_locales_laurel_parent_idx" ON "partners_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "partners_texts" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"text" text,
	FOREIGN KEY ("parent_id") REFERENCES "partners"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "partners_texts_order_parent" ON "partners_texts" ("order","parent_id");`)
  await db.run(`CREATE INDEX "partners_texts_laurel_parent_idx" ON "partners_texts" ("parent_id");`)
  await db.run(`CREATE TABLE "projects" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"website" text,
	"repository" text,
	"foundation" text,
	"maturity" text,
	"accepted_at" text,
	"slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "projects_name_idx" ON "projects" ("name");`)
  await db.run(`CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" ("slug");`)
  await db.run(`CREATE INDEX "projects_updated_at_idx" ON "projects" ("updated_at");`)
  await db.run(`CREATE INDEX "projects_created_at_idx" ON "projects" ("created_at");`)
  await db.run(`CREATE TABLE "projects_locales" (
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "projects"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "projects_locales_locale_parent_id_unique" ON "projects_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "projects_locales_laurel_parent_idx" ON "projects_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "media" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"source_u_r_l" text,
	"sha256" text,
	"person_hidden" integer DEFAULT false,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"url" text,
	"thumbnail_u_r_l" text,
	"filename" text,
	"mime_type" text,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_w320_url" text,
	"sizes_w320_width" numeric,
	"sizes_w320_height" numeric,
	"sizes_w320_mime_type" text,
	"sizes_w320_filesize" numeric,
	"sizes_w320_filename" text,
	"sizes_w768_url" text,
	"sizes_w768_width" numeric,
	"sizes_w768_height" numeric,
	"sizes_w768_mime_type" text,
	"sizes_w768_filesize" numeric,
	"sizes_w768_filename" text,
	"sizes_w1600_url" text,
	"sizes_w1600_width" numeric,
	"sizes_w1600_height" numeric,
	"sizes_w1600_mime_type" text,
	"sizes_w1600_filesize" numeric,
	"sizes_w1600_filename" text,
	"sizes_cover_url" text,
	"sizes_cover_width" numeric,
	"sizes_cover_height" numeric,
	"sizes_cover_mime_type" text,
	"sizes_cover_filesize" numeric,
	"sizes_cover_filename" text
);`)
  await db.run(`CREATE INDEX "media_sha256_idx" ON "media" ("sha256");`)
  await db.run(`CREATE INDEX "media_updated_at_idx" ON "media" ("updated_at");`)
  await db.run(`CREATE INDEX "media_created_at_idx" ON "media" ("created_at");`)
  await db.run(`CREATE UNIQUE INDEX "media_filename_idx" ON "media" ("filename");`)
  await db.run(`CREATE INDEX "media_sizes_w320_sizes_w320_filename_idx" ON "media" ("sizes_w320_filename");`)
  await db.run(`CREATE INDEX "media_sizes_w768_sizes_w768_filename_idx" ON "media" ("sizes_w768_filename");`)
  await db.run(`CREATE INDEX "media_sizes_w1600_sizes_w1600_filename_idx" ON "media" ("sizes_w1600_filename");`)
  await db.run(`CREATE INDEX "media_sizes_cover_sizes_cover_filename_idx" ON "media" ("sizes_cover_filename");`)
  await db.run(`CREATE TABLE "media_locales" (
	"alt" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "media_locales_laurel_parent_idx" ON "media_locales" ("_parent_id");`)
  await db.run(`CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"created_at" text,
	"expires_at" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "users_sessions_order_idx" ON "users_sessions" ("_order");`)
  await db.run(`CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" ("_parent_id");`)
  await db.run(`CREATE TABLE "users" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text,
	"permission" text DEFAULT 'editor',
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"enable_a_p_i_key" integer,
	"api_key" text,
	"api_key_index" text,
	"email" text NOT NULL,
	"reset_password_token" text,
	"reset_password_expiration" text,
	"salt" text,
	"hash" text,
	"reset_password_requested_at" text,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" text
);`)
  await db.run(`CREATE INDEX "users_updated_at_idx" ON "users" ("updated_at");`)
  await db.run(`CREATE INDEX "users_created_at_idx" ON "users" ("created_at");`)
  await db.run(`CREATE UNIQUE INDEX "users_email_idx" ON "users" ("email");`)
  await db.run(`CREATE TABLE "laurel_pending" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"token" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE UNIQUE INDEX "laurel_pending_key_idx" ON "laurel_pending" ("key");`)
  await db.run(`CREATE INDEX "laurel_pending_updated_at_idx" ON "laurel_pending" ("updated_at");`)
  await db.run(`CREATE INDEX "laurel_pending_created_at_idx" ON "laurel_pending" ("created_at");`)
  await db.run(`CREATE TABLE "laurel_references" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"post" text NOT NULL,
	"key" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "laurel_references_post_idx" ON "laurel_references" ("post");`)
  await db.run(`CREATE INDEX "laurel_references_key_idx" ON "laurel_references" ("key");`)
  await db.run(`CREATE INDEX "laurel_references_updated_at_idx" ON "laurel_references" ("updated_at");`)
  await db.run(`CREATE INDEX "laurel_references_created_at_idx" ON "laurel_references" ("created_at");`)
  await db.run(`CREATE TABLE "laurel_imports" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"target" text NOT NULL,
	"document" text,
	"hash" text,
	"is_sample" integer DEFAULT false,
	"seen" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE UNIQUE INDEX "laurel_imports_key_idx" ON "laurel_imports" ("key");`)
  await db.run(`CREATE INDEX "laurel_imports_document_idx" ON "laurel_imports" ("document");`)
  await db.run(`CREATE INDEX "laurel_imports_updated_at_idx" ON "laurel_imports" ("updated_at");`)
  await db.run(`CREATE INDEX "laurel_imports_created_at_idx" ON "laurel_imports" ("created_at");`)
  await db.run(`CREATE TABLE "laurel_leases" (
	"id" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" text NOT NULL
);`)
  await db.run(`CREATE TABLE "payload_kv" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"data" text NOT NULL
);`)
  await db.run(`CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" ("key");`)
  await db.run(`CREATE TABLE "payload_jobs_log" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"executed_at" text NOT NULL,
	"completed_at" text NOT NULL,
	"task_slug" text NOT NULL,
	"task_i_d" text NOT NULL,
	"input" text,
	"output" text,
	"state" text NOT NULL,
	"error" text,
	FOREIGN KEY ("_parent_id") REFERENCES "payload_jobs"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" ("_order");`)
  await db.run(`CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" ("_parent_id");`)
  await db.run(`CREATE TABLE "payload_jobs" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"input" text,
	"completed_at" text,
	"total_tried" numeric DEFAULT 0,
	"has_error" integer DEFAULT false,
	"error" text,
	"task_slug" text,
	"queue" text DEFAULT 'default',
	"wait_until" text,
	"processing" integer DEFAULT false,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" ("completed_at");`)
  await db.run(`CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" ("total_tried");`)
  await db.run(`CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" ("has_error");`)
  await db.run(`CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" ("task_slug");`)
  await db.run(`CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" ("queue");`)
  await db.run(`CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" ("wait_until");`)
  await db.run(`CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" ("processing");`)
  await db.run(`CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" ("updated_at");`)
  await db.run(`CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" ("created_at");`)
  await db.run(`CREATE TABLE "payload_locked_documents" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"global_slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" ("global_slug");`)
  await db.run(`CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" ("updated_at");`)
  await db.run(`CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" ("created_at");`)
  await db.run(`CREATE TABLE "payload_locked_documents_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"posts_id" text(36),
	"people_id" text(36),
	"roles_id" text(36),
	"groups_id" text(36),
	"certificates_id" text(36),
	"partners_id" text(36),
	"projects_id" text(36),
	"media_id" text(36),
	"users_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "payload_locked_documents"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("posts_id") REFERENCES "posts"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("people_id") REFERENCES "people"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("roles_id") REFERENCES "roles"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("groups_id") REFERENCES "groups"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("certificates_id") REFERENCES "certificates"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("partners_id") REFERENCES "partners"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("projects_id") REFERENCES "projects"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("media_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("users_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" ("order");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" ("parent_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" ("path");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" ("posts_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" ("people_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_roles_id_idx" ON "payload_locked_documents_rels" ("roles_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_groups_id_idx" ON "payload_locked_documents_rels" ("groups_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_certificates_id_idx" ON "payload_locked_documents_rels" ("certificates_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" ("partners_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" ("projects_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" ("media_id");`)
  await db.run(`CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" ("users_id");`)
  await db.run(`CREATE TABLE "payload_preferences" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text,
	"value" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" ("key");`)
  await db.run(`CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" ("updated_at");`)
  await db.run(`CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" ("created_at");`)
  await db.run(`CREATE TABLE "payload_preferences_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"users_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "payload_preferences"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("users_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" ("order");`)
  await db.run(`CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" ("parent_id");`)
  await db.run(`CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" ("path");`)
  await db.run(`CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" ("users_id");`)
  await db.run(`CREATE TABLE "payload_migrations" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text,
	"batch" numeric,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(`CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" ("updated_at");`)
  await db.run(`CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" ("created_at");`)
  await db.run(`CREATE TABLE "settings_social_links" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"url" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "settings"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE INDEX "settings_social_links_order_idx" ON "settings_social_links" ("_order");`)
  await db.run(`CREATE INDEX "settings_social_links_parent_id_idx" ON "settings_social_links" ("_parent_id");`)
  await db.run(`CREATE TABLE "settings" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"public_u_r_l" text,
	"logo_id" text(36),
	"primary_color" text,
	"accent_color" text,
	"updated_at" text,
	"created_at" text,
	FOREIGN KEY ("logo_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null
);`)
  await db.run(`CREATE INDEX "settings_logo_idx" ON "settings" ("logo_id");`)
  await db.run(`CREATE TABLE "settings_locales" (
	"name" text,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "settings"("id") ON UPDATE no action ON DELETE cascade
);`)
  await db.run(`CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" ("_locale","_parent_id");`)
  await db.run(`CREATE INDEX "settings_locales_laurel_parent_idx" ON "settings_locales" ("_parent_id");`)
}
