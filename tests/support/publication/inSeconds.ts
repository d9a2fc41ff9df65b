/** The moment that comes after so many seconds, as an order takes it. */
export const inSeconds = (seconds: number) => ({
  instant: new Date(Date.now() + seconds * 1000),
  local: '2026-12-01T06:00',
  zone: 'Asia/Taipei',
})
