/** Ends the MongoDB server that globalSetup started. */
export default async function globalTeardown() {
  await globalThis.laurelTestMongoDB?.stop({ doCleanup: true, force: true })
}
