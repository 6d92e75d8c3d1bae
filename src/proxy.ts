import { type NextRequest, NextResponse } from 'next/server.js'
import { hasContent } from './app/index.js'

/**
 * Sends addresses at which nothing is to the page that says so, with status 404, and all to a page that asks for
 * patience, with status 503, while the database doesn't answer. A page that finds this out itself (Next's
 * `notFound`, `error.tsx`) shows it only to browsers that run scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl
  const isPreview = searchParams.get('preview') === 'true'
  const status = await hasContent({ pathname, isPreview }).then(
    (isThere) => (isThere ? 200 : 404),
    () => 503,
  )
  if (status === 200) return NextResponse.next()
  const url = request.nextUrl.clone()
  url.pathname = status === 404 ? '/not-found' : '/unavailable'
  return NextResponse.rewrite(url, { status })
}

/**
 * Not the panel's, the API's and Next's own addresses, nor files such as the icon and those of certificates, which
 * the server answers before Next.
 */
export const config = {
  matcher: [
    '/((?!admin(?:/|$)|api(?:/|$)|badge/|_next/|icon[^/]*$|certificates/[^/]+(?:\\.(?:png|pdf|svg)|/share\\.png)$).*)',
  ],
}
