import { useRouteLoaderData } from 'react-router'

/** Where the portal stands, for addresses that leave it. */
export function useOrigin(): string {
  return useRouteLoaderData<{ origin: string }>('root')?.origin ?? ''
}

/** What search engines read beside a page: one thing in the words of schema.org, without what is not known. */
export function describe(type: string, properties: Record<string, unknown>): object {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return { '@context': 'https://schema.org', '@type': type, ...Object.fromEntries(known) }
}

/** An organisation of the state by its name; nothing where nobody is named. */
export function organisation(name: string | null | undefined): object | undefined {
  return name ? { '@type': 'GovernmentOrganization', name } : undefined
}

/** JSON that cannot close its script element, whatever a title holds. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
