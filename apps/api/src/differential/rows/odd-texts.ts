/** Texts that something on the way from a column to an answer may take for its own. */
export const oddTexts = [
  'Thông báo kết luận "76/NQ-CP" và \'một cửa\'',
  'Đường dẫn C:\\tai-lieu\\u0041 \\\' \\" \\n',
  'Giá $1, $$thẻ$$, $language và $today',
  'this.id = parent.id, link.position',
  '🎉 Cải cách 🇻🇳 👩‍💻',
  "'; drop schema reform cascade; --",
  'Dòng một\nDòng hai\tcột hai\r\n',
  '<b>&amp;</b> </script>',
  '{"json": [1, null]}',
  '100%_% phần trăm',
  'Tie\u0302\u0301ng Vie\u0323\u0302t ro\u031b\u0300i',
  'null',
  '\u2028\u00a0\u200bkhoảng trắng lạ',
] as const

export const oddText = (index: number) => oddTexts[index % oddTexts.length] as string
