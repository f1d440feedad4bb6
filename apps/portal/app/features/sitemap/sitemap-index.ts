import { Readable } from 'node:stream'
import { SitemapIndexStream, streamToPromise } from 'sitemap'
import { env } from '../../env'
import { mappedLists } from './mapped-lists'

/** Where search engines find the addresses of each kind. */
export async function loader() {
  const links = Object.keys(mappedLists).map((list) => ({ url: `${env.PUBLIC_ORIGIN}/sitemap/${list}.xml` }))
  const xml = await streamToPromise(Readable.from(links).pipe(new SitemapIndexStream()))
  return new Response(new Uint8Array(xml), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
