// Keeps the tablet's page, its look and its scripts, and nothing else: no answer about anybody.
const SHELL = 'evenhand-tablet-__VERSION__'
const KEPT = [
  '/desk/tablet',
  '/assets/evenhand.css',
  '/assets/evenhand.svg',
  '/assets/enabled.js',
  '/assets/tablet/drawing.js',
  '/assets/tablet/exchange.js',
  '/assets/tablet/finding.js',
  '/assets/tablet/held.js',
  '/assets/tablet/tablet.js'
]

self.addEventListener('install', (event) => {
  const fresh = KEPT.map((path) => new Request(path, { cache: 'reload' }))
  event.waitUntil(caches.open(SHELL).then((shell) => shell.addAll(fresh)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('evenhand-tablet-') && name !== SHELL
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  )
})

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== self.location.origin || !KEPT.includes(pathname)) return
  event.respondWith(
    caches.open(SHELL).then((shell) => shell.match(pathname)).then((kept) => kept ?? fetch(event.request))
  )
})
