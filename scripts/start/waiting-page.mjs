const appNames = {
  api: ['Dữ liệu', 'The data service'],
  cms: ['Trang quản trị', 'The administration'],
  portal: ['Cổng thông tin', 'The portal'],
}

/**
 * What a visitor sees while an app is starting or down. It asks again by itself.
 * @param {import('../routes.mjs').AppName} app
 */
export function waitingPage(app) {
  const [vietnamese, english] = appNames[app]
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>Xin chờ trong giây lát – Thông Suốt</title>
<style>
  :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center }
  main { max-width: 34rem; padding: 1.5rem }
  h1 { font-size: 1.5rem; line-height: 1.3 }
  [lang=en] { opacity: .75 }
</style>
</head>
<body>
<main>
<h1>Xin chờ trong giây lát</h1>
<p>${vietnamese} đang khởi động hoặc tạm ngừng. Trang này tự tải lại sau vài giây.</p>
<p lang="en">${english} is starting or down for a moment. This page reloads by itself within seconds.</p>
</main>
</body>
</html>
`
}

/** @param {import('../routes.mjs').AppName} app */
export function waitingAnswer(app) {
  const [vietnamese, english] = appNames[app]
  const message = `${vietnamese} đang khởi động hoặc tạm ngừng. · ${english} is starting or down for a moment.`
  return { errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }] }
}
