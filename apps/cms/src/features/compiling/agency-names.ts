import { foldText } from '@thong-suot/vocabulary'

/** Abbreviations that documents write for the same words. */
const spelledOut: Record<string, string> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ubmttq: 'uy ban mat tran to quoc',
  tthc: 'thu tuc hanh chinh',
  pvhcc: 'phuc vu hanh chinh cong',
  '&': 'va',
}

/** A name as it is compared: folded, abbreviations spelled out, without punctuation. */
export function nameKey(name: string): string {
  return foldText(name)
    .replaceAll('&', ' & ')
    .split(/[\s,.;:()"“”/–—-]+/u)
    .filter((word) => word !== '')
    .map((word) => spelledOut[word] ?? word)
    .join(' ')
}
