import './site.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'

/** What every page shows is the server's at this moment; nothing is read while building. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

/** Each page writes its own `<html>`, since only the page knows the language (see parts/Shell). */
const Layout = ({ children }: { children: ReactNode }) => children

export default Layout
