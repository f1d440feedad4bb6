import { describe, expect, test } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { findDocuments, findDocumentsInTokens, parseDocumentSymbol } from './find-documents.ts'

/** number, year, type, issuer, unit, family, normalised | as written */
const symbols = readTable(`
2539,,,UBND,SNV,state,2539/UBND-SNV | 2539/UBND- SNV
4054,,QĐ,UBND,,state,4054/QĐ-UBND | 4054-QĐ/UBND
136,2001,QĐ,TTg,,state,136/2001/QĐ-TTg | 136/2001/QĐ.TTg
72,2004,QĐ,UB,,state,72/2004/QĐ-UB | 72/2004/QĐ-UB
46,2019,QĐ,UBND,,state,46/2019/QĐ-UBND | 46/2019/QĐUBND
61,2018,NĐ,CP,,state,61/2018/NĐ-CP | 61/2018/NÐ-CP
61,2018,NĐ,CP,,state,61/2018/NĐ-CP | 61/2018/NĐ\u2011CP
61,2018,NĐ,CP,,state,61/2018/NĐ-CP | 61/2018/NĐ – CP
61,2018,NĐ,CP,,state,61/2018/NĐ-CP | 61/2018/N\u00adĐ-CP
61,2018,NĐ,CP,,state,61/2018/NĐ-CP |  61 / 2018 / NĐ - CP
06,2022,,QH15,,na,06/2022/QH15 | 06/2022/QH15
653,2019,,UBTVQH14,,na,653/2019/UBTVQH14 | 653/2019/UBTVQH14
23,,CT,TU,,party,23-CT/TU | 23-CT/TU
23,,CT,TU,,party,23-CT/TU | 23 - CT/TU
05,,KL,HU,,party,05-KL/HU | 05-KL/HU
123,,CV,HU,,party,123-CV/HU | 123-CV/HU
12,,QĐ,ĐU,,party,12-QĐ/ĐU | 12-QĐ/ĐU
15,,TB,VPTU,,party,15-TB/VPTU | 15-TB/VPTU
08,,CTr,TU,,party,08-CTr/TU | 08-CTr/TU
08,,HD,BTCTW,,party,08-HD/BTCTW | 08-HD/BTCTW
16,,KH,BCĐ,,state,16/KH-BCĐ | 16/KH-BCĐ
12,,CĐ,TTg,,state,12/CĐ-TTg | 12/CĐ-TTg
408,,TB,VPCP,,state,408/TB-VPCP | 408/TB-VPCP
- | 15/7/2020
- | khong co
02,2017,TT,VPCP,,state,02/2017/TT-VPCP | 02/2017/TT-VPCP
118,2025,NĐ,CP,,state,118/2025/NĐ-CP | 118/2025/NĐ-CP
45,,QĐ,UBND,,state,45/QĐ-UBND | 45/QĐ- UBND
321,,,PNV,,state,321/PNV | 321/PNV
321,,,VP,NC,state,321/VP-NC | 321/VP-NC
321,,,BNV,CCHC,state,321/BNV-CCHC | 321/BNV-CCHC
321,,,TTPVHCC,,state,321/TTPVHCC | 321/TTPVHCC
321,,,STTTT,CNTT,state,321/STTTT-CNTT | 321/STTTT-CNTT
12,,TTr,UBND,,state,12/TTr-UBND | 12/TTR-UBND
5678,,,VPCP,KSTT,state,5678/VPCP-KSTT | 5678/VPCP-KSTT
24,,KH,BCĐCCHC,,state,24/KH-BCĐCCHC | 24/KH-BCĐCCHC
01,2020,TT,TTCP,,state,01/2020/TT-TTCP | 01/2020/TT-TTCP
1015,,QĐ,UBND,NV,state,1015/QĐ-UBND-NV | 1015/QĐ-UBND-NV
1015,,QĐ,CTUBND,,state,1015/QĐ-CTUBND | 1015/QĐ-CTUBND
22,,NQ,ĐH,,party,22-NQ/ĐH | 22-NQ/ĐH
`)

/** normalised, word, issuer, date of each document | sentence */
const citations = readTable(`
12/KH-UBND,Kế hoạch,UBND huyện, + 13/KH-UBND,Kế hoạch,UBND huyện, | các Kế hoạch số 12/KH-UBND và số 13/KH-UBND của UBND huyện
61/2018/NĐ-CP,Nghị định,Chính phủ,2018-04-23 + 107/2021/NĐ-CP,Nghị định,Chính phủ,2021-12-06 | các Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ
61/2018/NĐ-CP,Nghị định,Chính phủ,2018-04-23 | Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa
61/2018/NĐ-CP,NĐ,, | thực hiện NĐ 61/2018 về một cửa
61/2018/NĐ-CP,Nghị định,Chính phủ, | Nghị định 61/2018 của Chính phủ
61/NĐ-CP,Nghị định,Chính phủ, | Nghị định 61 của Chính phủ
23-CT/TU,Chỉ thị,Ban Thường vụ Tỉnh ủy, | Chỉ thị 23 của Ban Thường vụ Tỉnh ủy về kỷ luật
18-NQ/TW,Nghị quyết,Ban Chấp hành Trung ương Đảng khóa XII, | Nghị quyết 18 của Ban Chấp hành Trung ương Đảng khóa XII
57-NQ/TW,Nghị quyết,Bộ Chính trị,2024-12-22 | Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá
57-NQ/TW,Nghị quyết,Bộ Chính trị, | Nghị quyết 57 của Bộ Chính trị
16/CT-TTg,Chỉ thị,Thủ tướng Chính phủ, | Chỉ thị 16 của Thủ tướng Chính phủ
766/QĐ-TTg,Quyết định,Thủ tướng Chính phủ,2022-06-23 | Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số
1286/UBND,Công văn,UBND tỉnh,2020-06-17 | Công văn số 1286 ngày 17/6/2020 của UBND tỉnh
25/CT,Công văn,Chi cục Thuế, | Công văn số 25/CT của Chi cục Thuế
- | Kế hoạch 6/2020 của phòng
- | Báo cáo 6 tháng đầu năm của UBND huyện
- | tăng 3/4 TTHC so với năm trước
- | tỷ lệ 45/63 tỉnh
- | Điện thoại: 02573.886.548
- | đạt 100/100 điểm, giảm 02/KH
628/UBND,Công văn,UBND thị xã A Thành,2020-06-23 | Ngày 23/6/2020, UBND thị xã A Thành đã ban hành Công văn số 628/UBND yêu cầu các đơn vị
32/KH-UBND,Kế hoạch,UBND xã Phú Hòa,2022-01-10 | Kế hoạch số 32/KH-UBND của UBND xã Phú Hòa ngày 10/01/2022 về việc
27/NQ-HĐND,Nghị quyết,HĐND tỉnh,2021-07-20 | theo Nghị quyết số 27/NQ-HĐND, ngày 20/7/2021 của HĐND tỉnh
43/2022/QH15,Nghị quyết,Quốc hội,2022-01-11 | Nghị quyết số 43/2022/QH15 ngày 11/01/2022 của Quốc hội
123/UBND-NC,,, | Số: 123/UBND-NC
123/UBND-NC,,, + 45/SNV-CCHC,,, | Số 123/UBND-NC; 45/SNV-CCHC
84/CĐ-TTg,Công điện,Thủ tướng Chính phủ,2025-06-06 | Công điện số 84/CĐ-TTg ngày 06/6/2025 của Thủ tướng Chính phủ
12-KL/TU,Kết luận,Tỉnh ủy,2022-11-05 | Kết luận số 12-KL/TU ngày 05/11/2022 của Tỉnh ủy
150/2025/NĐ-CP,Nghị định,, | căn cứ Nghị định 150/2025/NĐ-CP, UBND xã ban hành
202/2025/QH15,Nghị quyết,Quốc hội,2025-06-12 + 1663/NQ-UBTVQH15,Nghị quyết,Ủy ban Thường vụ Quốc hội,2025-06-16 | Căn cứ Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh; Căn cứ Nghị quyết số 1663/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội;
150/2025/NĐ-CP,Nghị định,Chính phủ,2025-06-12 | Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn
76/NQ-CP,Nghị quyết,Chính phủ,2021-07-15 + 1015/QĐ-UBND,Quyết định,Chủ tịch UBND tỉnh,2021-09-20 | thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và Quyết định số 1015/QĐ-UBND ngày 20/9/2021 của Chủ tịch UBND tỉnh về ban hành
01/CT-UBND,Chỉ thị,UBND thành phố,2022-01-05 | Chỉ thị số 01/CT-UBND ngày 05/01/2022 của UBND thành phố
2231/SNV-CCHC&PC,Công văn,Sở Nội vụ,2022-08-15 | Theo đề nghị tại Công văn số 2231/SNV-CCHC&PC ngày 15/8/2022 của Sở Nội vụ về việc góp ý
45/BC-PNV,Báo cáo,Phòng Nội vụ huyện,2022-12-01 | Xét Báo cáo số 45/BC-PNV ngày 01/12/2022 của Phòng Nội vụ huyện
18-NQ/TW,Nghị quyết,, + 19-NQ/TW,Nghị quyết,, | Thực hiện các Nghị quyết 18-NQ/TW và 19-NQ/TW về tinh gọn bộ máy
17-NQ/TU,Nghị quyết,Ban Thường vụ Tỉnh ủy,2021-11-16 | Nghị quyết số 17-NQ/TU, ngày 16/11/2021 của Ban Thường vụ Tỉnh ủy
12-CTr/HU,Chương trình hành động,Huyện ủy,2021-12-10 | Chương trình hành động số 12-CTr/HU ngày 10/12/2021 của Huyện ủy
628/UBND,CV,, | CV số 628/UBND
123/TB-VP,Thông báo,Văn phòng HĐND và UBND xã,2025-08-04 | Thông báo số 123/TB-VP ngày 04/8/2025 của Văn phòng HĐND và UBND xã về kết luận
5/TB-UBND,Thông báo,UBND phường Long Hoa,2025-08-04 | Thông báo số 5/TB-UBND ngày 04 tháng 8 năm 2025 của UBND phường Long Hoa thông báo kết luận
102/KH-UBND,Kế hoạch,, | Tiếp tục thực hiện Kế hoạch số 102/KH-UBND; chấn chỉnh kỷ luật
30c/NQ-CP,Nghị quyết,Chính phủ,2011-11-08 | Nghị quyết 30c/NQ-CP ngày 8/11/2011 của Chính phủ
42/2014/QĐ-TTg,Quyết định,Thủ tướng Chính phủ,2014-07-27 + 23/2018/QĐ-TTg,Quyết định,Thủ tướng Chính phủ,2018-05-15 | Quyết định số 42/2014/QĐ-TTg ngày 27/7/2014, Quyết định số 23/2018/QĐ-TTg ngày 15/5/2018 của Thủ tướng Chính phủ
1286/UBND-HCC,Công văn,UBND tỉnh,2020-06-17 | Công văn số: 1286/UBND-HCC, ngày 17 tháng 06 năm 2020 của UBND tỉnh
1286/UBND-HCC,văn bản,UBND tỉnh,2020-06-17 | tại văn bản số 1286/UBND-HCC ngày 17.6.2020 của UBND tỉnh
1286/UBND-HCC,Công văn,UBND tỉnh,2020-06-17 | “Công văn số 1286/UBND-HCC” ngày 17-6-2020 của UBND tỉnh
195/TB-VPCP,Thông báo,,2020-05-29 | (Thông báo số 195/TB-VPCP ngày 29/5/2020)
195/TB-VPCP,Thông báo,Văn phòng Chính phủ,2020-05-29 | Thông báo số 195/TB-VPCP (ngày 29/5/2020) của Văn phòng Chính phủ
61/2018/NĐ-CP,NĐ,CP, | NĐ 61/2018/NĐ-CP của CP
25-CT/TU,Chỉ thị,Thành ủy,2021-05-04 | Chỉ thị số 25-CT/TU ngày 04/5/2021 của Thành ủy về tăng cường
26-CT/TU,Chỉ thị,Tỉnh ủy, | Chỉ thị 26 của Tỉnh ủy
39/2022/NĐ-CP,Nghị định,Chính phủ, | Nghị định số 39 năm 2022 của Chính phủ
10/CT-TTg,Chỉ thị,Thủ tướng Chính phủ,2016-04-22 | Chỉ thị số 10 ngày 22/4/2016 của Thủ tướng Chính phủ
26/CT-TTg,Chỉ thị,Thủ tướng, | Chỉ thị 26 của Thủ tướng
32/KH-UBND,Kế hoạch,UBND thị xã,2020-02-28 | Kế hoạch 32 ngày 28/02/2020 của UBND thị xã
123/HD-SNV,Hướng dẫn,Sở Nội vụ,2022-03-01 | Hướng dẫn số 123/HD-SNV ngày 01/3/2022 của Sở Nội vụ
36-HD/VPTW,Hướng dẫn,Văn phòng Trung ương Đảng,2018-04-03 | Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng
07/2022/TT-BNV,Thông tư,Bộ Nội vụ,2022-08-31 | Thông tư số 07/2022/TT-BNV ngày 31/8/2022 của Bộ Nội vụ hướng dẫn
07/2022/TT-BNV,Thông tư,Bộ trưởng Bộ Nội vụ,2022-08-31 | Thông tư số 07/2022/TT-BNV ngày 31/8/2022 của Bộ trưởng Bộ Nội vụ
01/2023/TT-VPCP,Thông tư,Văn phòng Chính phủ,2023-04-05 | Thông tư 01/2023/TT-VPCP, ngày 05/4/2023 của Văn phòng Chính phủ
766/QĐ-TTg,Quyết định,, | Bộ chỉ số theo Quyết định 766/QĐ-TTg
766/QĐ-TTg,QĐ,TTg,2022-06-23 | QĐ số 766/QĐ-TTg ngày 23/6/2022 của TTg
- | Kế hoạch phát triển 5 năm 2021 - 2025 của UBND huyện
- | phòng họp số 02/A, nhà số 5/KP3
- | 100% TTHC mức độ 3/4
- | Báo cáo 10 tháng của UBND huyện
- | đạt 12/15 tiêu chí NTM, 3/4 ấp
- | Thông báo 03 ngày trước cuộc họp của UBND
`)

describe('the number and symbol of a document', () => {
  test.each(symbols)('"$text" is $expected', ({ text, expected }) => {
    const symbol = parseDocumentSymbol(text)
    const { number, year, type, issuer, unit, family, normalised } = symbol ?? {}
    expect(symbol ? [number, year, type, issuer, unit, family, normalised].join(',') : '-').toBe(expected)
  })

  test('an empty text is none', () => {
    expect(parseDocumentSymbol('')).toBeNull()
  })
})

describe('documents cited in a sentence', () => {
  test.each(citations)('"$text" cites $expected', ({ text, expected }) => {
    const found = findDocuments(text).map(({ symbol, type, issuer, issuedOn }) =>
      [symbol.normalised, type, issuer, issuedOn].join(','),
    )
    expect(found.join(' + ') || '-').toBe(expected)
  })

  test('its span cuts the citation from the text as given', () => {
    const text = 'Theo NĐ\u00a061/2018 và Kế hoạch số 32/KH- UBND'
    const found = findDocuments(text)
    expect(found.map(({ span }) => text.slice(...span))).toEqual(['NĐ\u00a061/2018', '32/KH- UBND'])
    expect(found.map(({ asWritten }) => asWritten)).toEqual(['NĐ\u00a061/2018', '32/KH- UBND'])
  })

  test('a law is cited under its name', () => {
    const [law] = findDocuments('Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025 của Quốc hội')
    expect(law).toMatchObject({ type: 'Luật', issuer: 'Quốc hội', issuedOn: '2025-06-16' })
  })

  test('what a citation leaves open is doubted', () => {
    const codes = (text: string) =>
      findDocumentsInTokens(text, tokenize(text)).flatMap(({ doubts }) => doubts.map(({ code }) => code))
    expect(codes('Kế hoạch số 32/KH-UBND')).toEqual(['CITATION_WITHOUT_ISSUER', 'CITATION_WITHOUT_DATE'])
    expect(codes('Kế hoạch số 32/KH-UBND ngày 28/02/2020 của UBND huyện')).toEqual([])
    expect(codes('Nghị định số 61/2018/NĐ-CP')).toEqual([])
  })
})

function readTable(table: string): { expected: string; text: string }[] {
  return table
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [expected = '', ...text] = line.split(' | ')
      return { expected, text: text.join(' | ') }
    })
}
