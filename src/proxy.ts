import { type NextRequest, NextResponse } from 'next/server.js'
import { isPostAddress } from './app/(site)/data/isPostAddress.js'

/**
 * Sends addresses at which nothing is to the page that says so, with status 404. A page that finds this out
 * itself (Next's `notFound`) shows it only to browsers that run scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl
  if (pathname === '/' || searchParams.get('preview') === 'true') return NextResponse.next()
  const slug = /^\/posts\/([^/]+)$/.exec(pathname)?.[1]
  if (slug !== undefined && (await isPostAddress(decoded(slug)))) return NextResponse.next()
  const url = request.nextUrl.clone()
  url.pathname = '/not-found'
  return NextResponse.rewrite(url, { status: 404 })
}

/** Not the panel's, the API's and Next's own addresses, nor files such as the icon. */
export const config = { matcher: ['/((?!admin(?:/|$)|api(?:/|$)|_next/|icon[^/]*$).*)'] }

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
