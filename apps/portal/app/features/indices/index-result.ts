import { graphql } from '../../gql'

/** What a page of an index result and its CSV both show. */
export const IndexScores_indexResult = graphql(`
  fragment IndexScores_indexResult on IndexResult {
    slug title indexCode year unit maxValue
    scores {
      key agencyAsWritten value rank rankTied rankOutOf previousValue
      agency { ...AgencyLink_agency }
      components { name value maxValue }
    }
  }
`)
