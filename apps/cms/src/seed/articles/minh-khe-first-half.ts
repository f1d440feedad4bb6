import type { SeedArticle } from '../records.ts'

const commune = { issuingAgency: 'ubnd-xa-minh-khe', isSample: true } as const
const office = 'Văn phòng HĐND và UBND xã Minh Khê'

/** The fictional commune from January to June 2026. */
export const firstHalf: SeedArticle[] = [
  {
    ...commune,
    key: 'minh-khe-year-begins',
    title: {
      vi: 'Minh Khê triển khai nhiệm vụ cải cách hành chính năm 2026',
      en: 'Minh Khê sets out its reform tasks for 2026',
    },
    summary: {
      vi: 'Sau sáu tháng đầu tiên vận hành theo mô hình chính quyền hai cấp, xã trả trước và đúng hạn 98,24% hồ sơ. Sáu nhóm nhiệm vụ năm 2026 được giao rõ người, rõ việc, rõ thời hạn.',
      en: 'After its first six months under two-tier local government the commune returned 98.24% of files early or on time. Six groups of tasks for 2026 are assigned.',
    },
    section: 'chi-dao-dieu-hanh',
    genre: 'ARTICLE',
    authors: [{ name: 'Thu Hạnh', share: 100 }],
    bylineUnit: office,
    body: [
      'Ngày 15/01/2026, tại Hội trường UBND xã, Chủ tịch UBND xã Minh Khê Trần Minh Khuê chủ trì Hội nghị tổng kết công tác cải cách hành chính năm 2025 và triển khai nhiệm vụ năm 2026. Bốn ngày sau, UBND xã ban hành Thông báo số 12/TB-UBND về kết luận hội nghị.',
      '## Sáu tháng đầu của bộ máy mới',
      'Từ ngày 01/7/2025, xã tiếp nhận nhiều thủ tục trước đây thuộc cấp huyện. Tính đến hết năm 2025, Trung tâm Phục vụ hành chính công xã tiếp nhận 4.862 hồ sơ, đã giải quyết 4.715 hồ sơ: 4.632 hồ sơ trước và đúng hạn (98,24%), 83 hồ sơ quá hạn (1,76%); 147 hồ sơ còn lại đang giải quyết, trong hạn.',
      'Phần lớn hồ sơ quá hạn thuộc lĩnh vực đất đai, do phải lấy ý kiến nhiều nơi mà chưa có quy chế phối hợp. Một số đơn vị chưa công khai đủ thủ tục, việc số hóa kết quả cũ chưa bắt đầu. Đó là những việc năm 2026 phải làm.',
      '## Giao việc kèm thời hạn',
      'Kế hoạch cải cách hành chính năm 2026 của xã phải được ban hành trước ngày 31/01/2026; từng cơ quan, đơn vị gửi kế hoạch của mình chậm nhất ngày 15/02/2026. Trung tâm Phục vụ hành chính công xã niêm yết, công khai đầy đủ thủ tục trong quý I/2026. Phòng Kinh tế trình phương án đơn giản hóa thủ tục đất đai, xây dựng trước tháng 7 năm 2026. Phòng Văn hóa - Xã hội mở chuyên mục cải cách hành chính trên hệ thống truyền thanh cơ sở.',
      'Chủ tịch UBND xã nhấn mạnh trách nhiệm của người đứng đầu: hồ sơ quá hạn ở đơn vị nào, người đứng đầu đơn vị ấy giải trình. Hội nghị biểu dương Trạm Y tế xã và Công an xã không để hồ sơ quá hạn trong sáu tháng cuối năm 2025.',
      'Tiến độ của từng nhiệm vụ được cập nhật trên bảng theo dõi để người dân cùng giám sát.',
    ],
    cover: 'town-hall',
    photos: ['meeting'],
    eventOn: '2026-01-15',
    publishedAt: '2026-01-20T09:00:00+07:00',
    areas: ['DIRECTION', 'ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
    citations: [
      { relation: 'REPORTS_ON', asWritten: 'Thông báo số 12/TB-UBND', document: 'tb-12-minh-khe' },
      { relation: 'REFERS_TO', asWritten: 'Nghị quyết số 76/NQ-CP', document: 'nq-76-2021' },
    ],
    conclusions: ['minh-khe-2026-01'],
  },
  {
    ...commune,
    key: 'minh-khe-one-day',
    title: {
      vi: 'Một buổi sáng ở Trung tâm Phục vụ hành chính công xã Minh Khê',
      en: 'A morning at the Minh Khê Public Administration Service Centre',
    },
    summary: {
      vi: 'Mười hai thủ tục được trả kết quả ngay trong ngày. Đằng sau quầy tiếp nhận là một quy trình đã bỏ bớt ba lần chuyển hồ sơ giấy.',
      en: 'Twelve procedures now end on the day they begin. Behind the counter three hand-overs of paper have gone.',
    },
    section: 'cai-cach-thu-tuc-hanh-chinh',
    genre: 'FEATURE',
    authors: [
      { name: 'Văn Lượng', share: 70 },
      { name: 'Thu Hạnh', share: 30 },
    ],
    body: [
      'Bảy giờ ba mươi, quầy số 2 gọi số đầu tiên. Người phụ nữ đến đăng ký khai sinh cho cháu ngồi chờ chưa hết tuần trà thì tên bà hiện trên bảng: hồ sơ đủ, kết quả trả trước mười giờ. Bà mang sẵn căn cước, phần còn lại cán bộ tra trên cơ sở dữ liệu.',
      'Từ tháng 02/2026, Minh Khê trả kết quả trong ngày với 12 thủ tục thuộc các lĩnh vực hộ tịch, chứng thực và người có công. Muốn vậy, Trung tâm phải sửa cách làm trước khi sửa phần mềm.',
      '## Bỏ ba lần chuyển giấy',
      'Trước đây, một hồ sơ hộ tịch đi từ quầy tiếp nhận sang phòng chuyên môn, lên văn phòng, sang văn thư rồi mới quay lại quầy. Nay công chức hộ tịch ngồi ngay tại Trung tâm, ký số trên hệ thống; lãnh đạo phê duyệt trực tuyến, văn thư đóng dấu điện tử. Hồ sơ giấy chỉ còn một lần ra vào.',
      'Ở quầy bên cạnh, hai thành viên Tổ công nghệ số cộng đồng hướng dẫn người lớn tuổi đăng nhập bằng tài khoản định danh. Ai chưa quen thì có người làm cùng, lần sau tự làm ở nhà.',
      '## Còn những hàng chờ',
      'Không phải quầy nào cũng thông thoáng. Thủ tục đất đai vẫn phải chờ ý kiến của nhiều cơ quan, có hồ sơ đi lại mất hai tuần. Đó là lý do quy chế phối hợp được chờ đợi trong quý II.',
      'Mười một giờ, bảng điện tử báo 41 lượt hồ sơ. Người phụ nữ đã về từ lâu, trong túi là bản trích lục còn ấm mùi mực in.',
    ],
    cover: 'counter',
    publishedAt: '2026-02-26T07:30:00+07:00',
    areas: ['ADMINISTRATIVE_PROCEDURE', 'IMPACT'],
    related: ['minh-khe-year-begins'],
  },
  {
    ...commune,
    key: 'minh-khe-late-files',
    title: {
      vi: 'Minh Khê chấn chỉnh giải quyết thủ tục hành chính: hồ sơ quá hạn phải có lời xin lỗi',
      en: 'Minh Khê puts its procedures in order: every late file calls for an apology',
    },
    summary: {
      vi: 'Quý I/2026 xã còn 53 hồ sơ quá hạn. Công văn số 215/UBND-VP yêu cầu giải quyết dứt điểm chậm nhất ngày 30/4/2026 và ban hành quy chế phối hợp trước ngày 01/6/2026.',
      en: 'The first quarter left 53 late files. Letter 215/UBND-VP asks for them to be settled by 30 April and for rules of co-ordination before 1 June 2026.',
    },
    section: 'ky-luat-ky-cuong',
    genre: 'NEWS_ITEM',
    authors: [{ name: 'Thu Hạnh', share: 100 }],
    bylineUnit: office,
    body: [
      'Thực hiện Công văn số 1150/UBND-NC ngày 30/3/2026 của UBND tỉnh Bình Lam, ngày 14/4/2026, UBND xã Minh Khê ban hành Công văn số 215/UBND-VP về việc chấn chỉnh, nâng cao chất lượng tiếp nhận, giải quyết thủ tục hành chính.',
      'Quý I/2026, xã tiếp nhận 2.318 hồ sơ, giải quyết 2.204 hồ sơ; 2.151 hồ sơ trước và đúng hạn (97,60%), 53 hồ sơ quá hạn (2,40%), 114 hồ sơ đang giải quyết. Tỷ lệ quá hạn cao hơn sáu tháng cuối năm 2025, chủ yếu vì hồ sơ đất đai chờ ý kiến phối hợp.',
      '## Việc phải làm ngay',
      '- Các cơ quan, đơn vị có thủ tục tiếp nhận tại Trung tâm giải quyết dứt điểm hồ sơ quá hạn, gửi thư xin lỗi người dân, tổ chức chậm nhất là ngày 30 tháng 4 năm 2026.',
      '- Văn phòng HĐND và UBND xã hoàn thành Quy chế phối hợp trước ngày 01/6/2026.',
      '- Phòng Văn hóa - Xã hội trình kế hoạch số hóa hồ sơ trong tháng 5/2026.',
      '## Việc làm trong năm',
      'Các phòng chuyên môn và Trung tâm Phục vụ hành chính công xã phải số hóa ít nhất một nửa kết quả còn hiệu lực đến hết quý III/2026. Trạm Y tế xã và Trường THCS Minh Khê chuyển các khoản thu sang thanh toán không dùng tiền mặt trong năm 2026. Công an xã thường xuyên hỗ trợ người dân kích hoạt tài khoản định danh điện tử.',
    ],
    cover: 'deadline',
    publishedAt: '2026-04-15T09:30:00+07:00',
    areas: ['ADMINISTRATIVE_PROCEDURE', 'CIVIL_SERVICE'],
    citations: [
      { relation: 'REPORTS_ON', asWritten: 'Công văn số 215/UBND-VP', document: 'cv-215-minh-khe' },
      { relation: 'IMPLEMENTS', asWritten: 'Công văn số 1150/UBND-NC', document: 'cv-1150-binh-lam' },
    ],
    conclusions: ['minh-khe-2026-04'],
    related: ['minh-khe-year-begins', 'minh-khe-one-day'],
  },
  {
    ...commune,
    key: 'minh-khe-digitising',
    title: {
      vi: 'Số hóa hồ sơ hộ tịch ở Minh Khê: làm một lần, dùng nhiều lần',
      en: 'Digitising civil records in Minh Khê: done once, used many times',
    },
    summary: {
      vi: 'Sau ba tuần thực hiện Kế hoạch số 41/KH-UBND, 2.570 trong 6.420 hồ sơ hộ tịch còn hiệu lực đã có bản số, đạt 40,03%.',
      en: 'Three weeks into Plan 41/KH-UBND, 2,570 of 6,420 valid civil records have a digital copy: 40.03%.',
    },
    section: 'chuyen-doi-so',
    genre: 'ARTICLE',
    authors: [{ name: 'Văn Lượng', share: 100 }],
    body: [
      'Kho lưu trữ của xã Minh Khê giữ sổ hộ tịch của ba xã cũ. Muốn cấp một bản trích lục, có khi công chức phải lật bốn quyển sổ. Kế hoạch số 41/KH-UBND ngày 08/5/2026 đặt mục tiêu chấm dứt cảnh ấy: mọi kết quả giải quyết thủ tục hành chính còn hiệu lực phải có bản số.',
      'Đến ngày 28/5/2026, 2.570 trong 6.420 hồ sơ hộ tịch đã được quét, nhập thông tin và ký số, đạt 40,03%. Lĩnh vực người có công và bảo trợ xã hội bắt đầu từ đầu tháng 6.',
      '## Ba bước, hai người',
      'Mỗi hồ sơ đi qua ba bước: quét, nhập, đối chiếu. Người nhập không được là người đối chiếu; sai một chữ trong tên người cũng phải trả lại. Tổ số hóa gồm công chức Phòng Văn hóa - Xã hội, Công an xã và nhân viên Trung tâm Phục vụ hành chính công xã, làm việc vào buổi chiều để không ảnh hưởng việc tiếp dân.',
      '## Được gì từ bản số',
      'Người dân không phải nộp lại giấy tờ mà cơ quan nhà nước đã có. Cán bộ tra cứu trong vài giây thay vì nửa buổi. Và khi sổ giấy cũ đi, dữ liệu vẫn còn.',
      'Chỉ tiêu của xã là số hóa tối thiểu 50% kết quả còn hiệu lực đến hết quý III/2026.',
    ],
    cover: 'digitising',
    publishedAt: '2026-05-29T08:00:00+07:00',
    areas: ['DIGITAL_GOVERNMENT', 'ADMINISTRATIVE_PROCEDURE'],
    citations: [
      { relation: 'REPORTS_ON', asWritten: 'Kế hoạch số 41/KH-UBND', document: 'kh-41-minh-khe' },
      { relation: 'REFERS_TO', asWritten: 'Công văn số 215/UBND-VP', document: 'cv-215-minh-khe' },
    ],
    conclusions: ['minh-khe-2026-04'],
    related: ['minh-khe-late-files'],
  },
]
