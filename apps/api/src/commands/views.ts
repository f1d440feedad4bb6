/** Every view of the published contract, in the order in which they are made. */
export const views: readonly { name: string; sql: string }[] = []
