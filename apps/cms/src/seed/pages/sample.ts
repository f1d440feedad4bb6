import type { SeedPage } from '../records.ts'

/** What the portal of the fictional commune tells of itself. */
export const samplePages: SeedPage[] = [
  {
    key: 'introduction',
    title: { vi: 'Giới thiệu', en: 'About this portal' },
    summary: {
      vi: 'Cổng thông tin cải cách hành chính của UBND xã Minh Khê.',
      en: 'The administrative reform portal of the People’s Committee of Minh Khê Commune.',
    },
    body: {
      vi: [
        'Cổng này công khai các kết luận, chỉ đạo về cải cách hành chính của xã và việc thực hiện đến đâu.',
        '## Bạn tìm được gì ở đây',
        '- Kết luận, chỉ đạo nguyên văn, kèm cơ quan chủ trì và thời hạn.',
        '- Tình trạng thực hiện từng nhiệm vụ: đúng hạn, trễ hạn, còn bao nhiêu ngày.',
        '- Thủ tục hành chính cấp xã: nộp ở đâu, mang theo gì, bao lâu, bao nhiêu.',
        '## Ai chịu trách nhiệm về nội dung',
        'Văn phòng HĐND và UBND xã biên tập; Chủ tịch UBND xã chịu trách nhiệm về nội dung công bố.',
      ],
      en: [
        'This portal shows what the commune decided on administrative reform, and how far it was carried out.',
        '## What you find here',
        '- Conclusions and directives word for word, with the lead agency and the deadline.',
        '- How each task stands: on time, late, how many days are left.',
        '- Procedures of the commune: where to apply, what to bring, how long, how much.',
        '## Who answers for it',
        'The Office of the People’s Council and Committee edits it; the chairman answers for what is published.',
      ],
    },
    footerPosition: 1,
    publishedAt: '2026-01-05T08:00:00+07:00',
  },
  {
    key: 'contact',
    title: { vi: 'Liên hệ, phản ánh, kiến nghị', en: 'Contact and feedback' },
    summary: {
      vi: 'Gửi phản ánh về thủ tục hành chính hoặc về chính cổng thông tin này.',
      en: 'Tell us what is wrong with a procedure, or with this portal.',
    },
    body: {
      vi: [
        'Trung tâm Phục vụ hành chính công xã Minh Khê nhận phản ánh trực tiếp, qua bưu chính và qua thư điện tử.',
        '- Nơi tiếp: trụ sở UBND xã Minh Khê, tỉnh Bình Lam.',
        '- Giờ làm việc: từ thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ.',
        '- Thư điện tử: lienhe@minhkhe.example',
        'Phản ánh có tên và địa chỉ được trả lời trong 15 ngày làm việc.',
      ],
      en: [
        'The public administration service centre of Minh Khê takes feedback at the counter, by post and by e-mail.',
        '- Where: the seat of the People’s Committee of Minh Khê, Bình Lam Province.',
        '- Hours: Monday to Friday, 7:30 to 11:30 and 13:30 to 17:00.',
        '- E-mail: lienhe@minhkhe.example',
        'Feedback with a name and an address is answered within 15 working days.',
      ],
    },
    footerPosition: 2,
    publishedAt: '2026-01-05T08:10:00+07:00',
  },
  {
    key: 'accessibility',
    title: { vi: 'Khả năng tiếp cận', en: 'Accessibility statement' },
    summary: {
      vi: 'Cổng được làm để ai cũng dùng được, trên mọi thiết bị.',
      en: 'Made for everybody, on any device.',
    },
    body: {
      vi: [
        'Các trang hướng tới mức AA của WCAG 2.2: dùng được bằng bàn phím, đọc được bằng trình đọc màn hình, đủ tương phản.',
        '- Cỡ chữ và giao diện sáng, tối chọn ở đầu trang.',
        '- Mọi trang đọc được khi trình duyệt không chạy JavaScript.',
        '- Biểu đồ luôn có bảng số liệu bên cạnh.',
        'Gặp khó khăn khi sử dụng, xin báo cho chúng tôi theo địa chỉ ở trang Liên hệ.',
      ],
      en: [
        'Pages aim at level AA of WCAG 2.2: by keyboard, by screen reader, with enough contrast.',
        '- Size of text and light or dark are chosen at the top.',
        '- Every page can be read without JavaScript.',
        '- Beside each chart stands its table.',
        'Where something is hard to use, please tell us at the address on the contact page.',
      ],
    },
    footerPosition: 3,
    publishedAt: '2026-01-05T08:20:00+07:00',
  },
]
