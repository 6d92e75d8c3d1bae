import { notFound } from 'next/navigation.js'

/** Every address that no other page answers. */
const AnyOtherPage = () => notFound()

export default AnyOtherPage
