import {
  type DossierMeasure,
  type DossierRate,
  type DossierWarning,
  dossierMeasures,
  dossierRates,
  dossierWarnings,
} from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const DossierMeasureEnum = enumOf<DossierMeasure>(
  'DossierMeasure',
  dossierMeasures,
  'What is counted of dossiers in a period.',
)

export const DossierRateEnum = enumOf<DossierRate>(
  'DossierRate',
  dossierRates,
  'Rates of dossiers, each named by its denominator.',
)

export const DossierWarningCodeEnum = enumOf<DossierWarning>(
  'DossierWarningCode',
  dossierWarnings,
  'In what stated figures do not agree.',
)
