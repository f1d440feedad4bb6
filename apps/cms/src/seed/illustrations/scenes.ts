import { box, colours, disc, height, person, picture, shape, sheet, stroke, width } from './draw.ts'

const { sky, mist, hill, deep, ink, paper, sand, clay, sun, water } = colours

/** A long table, people on both sides, papers before them. */
export function meeting(): string {
  const seats = [330, 590, 850, 1110, 1370]
  return picture([
    box(0, 0, width, height, sky),
    box(180, 110, 1240, 300, mist, 18),
    box(620, 150, 360, 210, paper, 10),
    box(660, 195, 280, 18, deep, 8),
    box(660, 240, 220, 14, hill, 7),
    box(660, 280, 250, 14, hill, 7),
    ...seats.map((x, seat) => person(x - 50, 440, seat % 2 ? deep : clay, 1.1)),
    shape('M120 650 h1360 l90 170 h-1540 z', sand),
    box(30, 820, 1540, 40, clay, 8),
    ...seats.map((x) => sheet(x - 120, 680, 130, 90, 3)),
  ])
}

/** The counter of a one-stop office: three windows, people waiting, a number board. */
export function counter(): string {
  const windows = [260, 680, 1100]
  return picture([
    box(0, 0, width, height, sky),
    box(0, 120, width, 90, deep),
    ...windows.map((x, desk) => box(x, 145, 240, 40, desk === 1 ? sun : mist, 8)),
    ...windows.map((x) => box(x - 20, 260, 280, 260, paper, 14)),
    ...windows.map((x, desk) => person(x + 120, 380, desk === 1 ? clay : deep, 0.95)),
    box(120, 520, 1360, 120, sand, 10),
    box(120, 620, 1360, 40, clay, 8),
    ...windows.map((x) => sheet(x + 60, 535, 110, 70, 3)),
    person(520, 720, ink, 1.25),
    person(960, 720, hill, 1.25),
  ])
}

/** Rice fields and hills in the morning. */
export function fields(): string {
  return picture([
    box(0, 0, width, height, sky),
    disc(1210, 250, 110, sun),
    shape('M0 480 q260 -220 520 -60 t520 -40 t560 80 v540 h-1600 z', hill),
    shape('M0 600 q400 -130 800 -30 t800 -40 v470 h-1600 z', deep),
    ...[660, 740, 830, 930].map((y, row) =>
      stroke(`M0 ${y} q400 ${-50 + row * 8} 800 0 t800 -10`, row % 2 ? sun : water, 16),
    ),
    box(240, 500, 130, 90, paper, 6),
    shape('M220 510 l85 -70 l85 70 z', clay),
    box(420, 520, 100, 70, paper, 6),
    shape('M405 528 l65 -54 l65 54 z', clay),
  ])
}

/** Paper folders on the left become a tidy screen on the right. */
export function digitising(): string {
  const folders = [0, 1, 2, 3]
  return picture([
    box(0, 0, width, height, mist),
    ...folders.map((folder) => box(180 + folder * 26, 620 - folder * 90, 400, 90, folder % 2 ? sand : clay, 10)),
    ...folders.map((folder) => box(230 + folder * 26, 650 - folder * 90, 150, 20, paper, 6)),
    stroke('M690 520 h150 m-50 -50 l50 50 l-50 50', deep, 22),
    box(930, 270, 520, 380, ink, 24),
    box(960, 300, 460, 310, paper, 10),
    ...[340, 410, 480, 550].map((y) => box(990, y, 44, 44, hill, 8)),
    ...[340, 410, 480, 550].map((y, row) => box(1060, y + 12, row % 2 ? 240 : 320, 20, row === 1 ? sun : mist, 8)),
    shape('M1090 650 h200 l30 90 h-260 z', deep),
    box(1010, 735, 360, 24, ink, 10),
  ])
}

/** A month's page with one day marked, a clock beside it. */
export function deadline(): string {
  const days = Array.from({ length: 28 }, (_, day) => day)
  return picture([
    box(0, 0, width, height, sky),
    box(220, 180, 720, 660, paper, 24),
    box(220, 180, 720, 130, deep, 24),
    ...[360, 580, 800].map((x) => box(x - 12, 140, 24, 90, ink, 12)),
    ...days.map((day) =>
      box(280 + (day % 7) * 88, 360 + Math.floor(day / 7) * 112, 62, 76, day === 18 ? sun : mist, 10),
    ),
    disc(1210, 510, 210, ink),
    disc(1210, 510, 180, paper),
    stroke('M1210 390 V510 L1290 570', deep, 20),
    disc(1210, 510, 18, clay),
  ])
}

/** A phone with an identity card on its screen, a hand-sized leaf of paper beside it. */
export function identity(): string {
  return picture([
    box(0, 0, width, height, mist),
    disc(800, 500, 420, sky),
    box(600, 150, 380, 700, ink, 48),
    box(625, 210, 330, 570, paper, 14),
    box(655, 260, 270, 170, deep, 16),
    disc(715, 335, 34, sand),
    box(775, 305, 120, 18, paper, 8),
    box(775, 345, 90, 14, hill, 7),
    stroke('M715 560 l50 50 l100 -110', clay, 24),
    box(665, 680, 250, 56, sun, 28),
    sheet(1090, 380, 230, 300, 6),
    sheet(280, 340, 220, 280, 6),
  ])
}

/** An office building with steps and two trees. */
export function townHall(): string {
  return picture([
    box(0, 0, width, height, sky),
    shape('M0 700 q400 -90 800 -40 t800 -20 v360 h-1600 z', hill),
    box(360, 360, 880, 360, paper, 8),
    shape('M310 370 l490 -170 l490 170 z', clay),
    ...[430, 570, 970, 1110].map((x) => box(x, 430, 80, 110, water, 6)),
    ...[430, 570, 970, 1110].map((x) => box(x, 590, 80, 130, water, 6)),
    box(710, 500, 180, 220, deep, 8),
    box(680, 720, 240, 24, sand),
    box(650, 744, 300, 24, sand),
    disc(230, 560, 110, deep),
    box(215, 640, 30, 120, ink),
    disc(1390, 580, 96, deep),
    box(1376, 650, 28, 110, ink),
  ])
}

/** Open books, certificates and a laurel: praise for work well done. */
export function praise(): string {
  return picture([
    box(0, 0, width, height, sky),
    ...[250, 620, 990].map((x, card) => sheet(x, 260 + (card % 2) * 60, 360, 480, 5)),
    ...[430, 800, 1170].map((x, card) => disc(x, 660 + (card % 2) * 60, 46, sun)),
    ...[430, 800, 1170].map((x, card) => disc(x, 660 + (card % 2) * 60, 26, clay)),
    stroke('M160 840 q640 90 1280 0', hill, 18),
  ])
}
