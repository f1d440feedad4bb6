/** A calendar day as the CMS stores it. */
export const noon = (day: string) => `${day}T12:00:00+07:00`
