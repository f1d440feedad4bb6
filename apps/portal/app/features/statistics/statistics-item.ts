import { graphql } from '../../gql'

/** What a page of statistics and its CSV both show. */
export const StatisticsItem_statistics = graphql(`
  fragment StatisticsItem_statistics on DossierStatistics {
    slug title
    period { label from to }
    figures { measure stated computed }
    rates { rate stated computed numerator denominator }
    breakdowns { key measure isComplete sum parts { unit count shareOfPlan } }
  }
`)
