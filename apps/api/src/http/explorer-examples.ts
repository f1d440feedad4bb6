/** Questions that show what the api is for; each is run by a test. */
export const explorerExamples = [
  {
    title: 'Kết luận, chỉ đạo và tình trạng nhiệm vụ · Conclusions, directives, tasks',
    query: `{
  conclusions(first: 3, filter: { tracking: LIVE }) {
    totalCount
    edges {
      node {
        title
        completion { total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline }
        directives {
          number
          text
          deadline { phrase due }
          tasks { code completionStatus lead { name } }
        }
      }
    }
  }
}
`,
    variables: '',
  },
  {
    title: 'Văn bản nào triển khai văn bản này? · What carries out this document?',
    query: `query WhatCarriesOut($symbol: String!) {
  documents(filter: { symbol: $symbol }) {
    edges {
      node {
        symbol
        subject
        issuedOn
        chain(direction: DOWN) { depth relation document { symbol subject issuedOn } }
      }
    }
  }
}
`,
    variables: '{ "symbol": "195/TB-VPCP" }',
  },
  {
    title: 'Bảng theo dõi theo cơ quan · Scoreboard by agency',
    query: `{
  scoreboard(groupBy: AGENCY) {
    asOf
    rows {
      label
      completion { total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline }
    }
  }
}
`,
    variables: '',
  },
  {
    title: 'Tìm kiếm không dấu · Search without diacritics',
    query: `query Find($words: String!) {
  search(query: $words, first: 5) {
    totalCount
    edges {
      snippet
      node {
        __typename
        ... on Article { title slug }
        ... on Conclusion { title slug }
        ... on Document { symbol subject }
        ... on Agency { name }
        ... on Task { code title }
      }
    }
  }
}
`,
    variables: '{ "words": "cai cach hanh chinh" }',
  },
]
