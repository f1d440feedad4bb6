import type { DossierMeasure } from '@thong-suot/vocabulary'

/** The field of the form that holds a measure: RECEIVED_ONLINE is in receivedOnline. */
export function measureField(measure: DossierMeasure): string {
  return measure.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
