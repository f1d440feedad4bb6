/** Abbreviations people search by, and what they stand for; folded. Each finds the other. */
export const abbreviations: readonly (readonly [short: string, long: string])[] = [
  ['cchc', 'cai cach hanh chinh'],
  ['tthc', 'thu tuc hanh chinh'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['dvctt', 'dich vu cong truc tuyen'],
  ['dvc', 'dich vu cong'],
  ['cntt', 'cong nghe thong tin'],
  ['cds', 'chuyen doi so'],
  ['pvhcc', 'phuc vu hanh chinh cong'],
  ['vpcp', 'van phong chinh phu'],
  ['qppl', 'quy pham phap luat'],
]
