import { applyCertificates } from './certificates.js'
import { applyMedia, applyPartners, applyPeople, applyPlaces, applyRoles } from './documents.js'
import { openPosts, sealPosts, writePosts } from './posts.js'
import type { Work } from './work.js'

/**
 * Carries out a plan, write by write. Cut off at any of them, the next import goes on from there: every document is
 * found again by what makes it one, and a post counts as imported when the hash of its file is written, last of all.
 */
export async function applyPlan(work: Work): Promise<void> {
  await applyPeople(work)
  await applyRoles(work)
  await applyPlaces(work)
  await applyPartners(work)
  await applyMedia(work)
  await openPosts(work)
  await applyCertificates(work)
  await writePosts(work)
  await sealPosts(work)
}
