// What this tablet holds, how it is sealed, and when it may be read.
//
// The cards are sealed with a fresh key each time, and that key with a public key of the tablet. Its
// private half is locked with the PIN. So new cards come without the PIN, and open only with it.
const NAME = 'evenhand-tablet'
const DAY = 24 * 60 * 60 * 1000
const TOLERANCE = 2 * 60 * 1000
const TRIES = 5
const ROUNDS = 600000

const { subtle } = crypto
const random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
const base64 = (bytes) => btoa(String.fromCharCode(...bytes))
const unbase64 = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

const opened = () => new Promise((resolve, reject) => {
  const asked = indexedDB.open(NAME, 1)
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('kept')
    asked.result.createObjectStore('journal', { keyPath: 'id' })
  }
  asked.onsuccess = () => resolve(asked.result)
  asked.onerror = () => reject(asked.error)
})

// On the disk before it is believed.
const within = async (store, mode, work) => {
  const database = await opened()
  try {
    const transaction = database.transaction(store, mode, { durability: 'strict' })
    const answer = {}
    work(transaction.objectStore(store), answer)
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onerror = transaction.onabort = () => reject(transaction.error)
    })
    return answer.is
  } finally {
    database.close()
  }
}
const fetched = (asked, answer) => { asked.onsuccess = () => { answer.is = asked.result } }

export const kept = (name) => within('kept', 'readonly', (store, answer) => fetched(store.get(name), answer))
const keep = (name, value) => within('kept', 'readwrite', (store) => store.put(value, name))
const drop = (...names) => within('kept', 'readwrite', (store) => names.forEach((name) => store.delete(name)))

const keyOf = async (pin, salt, use) => {
  const typed = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey'])
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, typed, { name: 'AES-GCM', length: 256 }, false, [use])
}

/** Chooses the PIN: from now on cards can be held. What was held under another is gone. */
export const choosePin = async (pin) => {
  const pair = await subtle.generateKey(
    { name: 'RSA-OAEP', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true, ['wrapKey', 'unwrapKey'])
  const salt = random(16)
  const iv = random(12)
  const locked = await subtle.wrapKey(
    'pkcs8', pair.privateKey, await keyOf(pin, salt, 'wrapKey'), { name: 'AES-GCM', iv })
  await drop('cards')
  await keep('keys', { publicKey: pair.publicKey, locked, salt, iv, tries: 0 })
}

/** Seals what was fetched, and forgets what was held before. */
export const hold = async (fresh, offset) => {
  const keys = await kept('keys')
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt'])
  const iv = random(12)
  const words = new TextEncoder().encode(JSON.stringify(fresh.people))
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv }, key, words)
  const wrapped = await subtle.wrapKey('raw', key, keys.publicKey, { name: 'RSA-OAEP' })
  const journalKey = await subtle.importKey('raw', unbase64(fresh.journalKey), 'AES-GCM', false, ['encrypt'])
  const { label, rings, stamp, asAt } = fresh
  await keep('cards', { sealed, iv, wrapped })
  await keep('about', { label, rings, stamp, asAt, offset, journalKey })
  await keep('seen', asAt)
}

// A clock that was put back while this page is open is seen by one that nobody can put back.
const begun = { clock: Date.now(), steady: performance.now() }
const wentBack = () => Date.now() - begun.clock < performance.now() - begun.steady - TOLERANCE

/**
 * How it stands with what is held: 'held', or why nothing is shown ('none', 'day', 'clock'). What may
 * be shown no more is deleted here.
 */
export const standing = async () => {
  const about = await kept('about')
  if (!about || !(await kept('cards'))) return { is: (await kept('why')) ?? 'none', about }
  const now = Date.now() + about.offset
  const seen = (await kept('seen')) ?? about.asAt
  const why = wentBack() || now < seen - TOLERANCE ? 'clock' : now >= about.asAt + DAY ? 'day' : null
  if (why) {
    await drop('cards')
    await keep('why', why)
    return { is: why, about }
  }
  await keep('seen', Math.max(seen, now))
  await drop('why')
  return { is: 'held', about, now }
}

/** Forgets the cards and their PIN. What was written down stays until it was sent. */
export const forget = async (why) => {
  await drop('cards', 'keys', 'seen')
  if (why) await keep('why', why)
  else await drop('why')
}

/** Counts a try before it is made: nobody who closes the page takes it back. */
const countedTry = () => within('kept', 'readwrite', (store, answer) => {
  const asked = store.get('keys')
  asked.onsuccess = () => {
    if (!asked.result) return
    answer.is = { ...asked.result, tries: asked.result.tries + 1 }
    store.put(answer.is, 'keys')
  }
})

/** The people whose cards are held, or how many tries are left; after the last all is forgotten. */
export const unlock = async (pin) => {
  const cards = await kept('cards')
  const keys = await countedTry()
  if (!cards || !keys) return { left: 0 }
  try {
    if (keys.tries > TRIES) throw new Error('No try is left')
    const privateKey = await subtle.unwrapKey(
      'pkcs8', keys.locked, await keyOf(pin, keys.salt, 'unwrapKey'), { name: 'AES-GCM', iv: keys.iv },
      { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['unwrapKey'])
    const key = await subtle.unwrapKey(
      'raw', cards.wrapped, privateKey, { name: 'RSA-OAEP' }, 'AES-GCM', false, ['decrypt'])
    const words = await subtle.decrypt({ name: 'AES-GCM', iv: cards.iv }, key, cards.sealed)
    await keep('keys', { ...keys, tries: 0 })
    return { people: JSON.parse(new TextDecoder().decode(words)) }
  } catch {
    if (keys.tries < TRIES) return { left: TRIES - keys.tries }
    await writeDown('five-wrong-pins').catch(() => {})
    await forget('pins')
    return { left: 0 }
  }
}

/**
 * Writes down what is shown or pressed, sealed so that this tablet itself cannot read it again. Ids
 * and a time stand in it, no name.
 */
export const writeDown = async (what, people = []) => {
  const about = await kept('about')
  if (!about) throw new Error('This tablet has never fetched its cards')
  const id = crypto.randomUUID()
  const seen = (await kept('seen')) ?? about.asAt
  const at = Date.now()
  const clockBack = wentBack() || at + about.offset < seen - TOLERANCE
  const words = new TextEncoder().encode(JSON.stringify({ what, people, at, offset: about.offset, clockBack }))
  const iv = random(12)
  const sealed = new Uint8Array(await subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) }, about.journalKey, words))
  const entry = { id, stamp: about.stamp, sealed: base64(new Uint8Array([...iv, ...sealed])) }
  await within('journal', 'readwrite', (store) => {
    const before = store.getAll()
    before.onsuccess = () => store.put({ ...entry, turn: 1 + Math.max(0, ...before.result.map((one) => one.turn)) })
  })
}

/** What was written down and not taken yet, in its order. */
export const waiting = async () => {
  const all = await within('journal', 'readonly', (store, answer) => fetched(store.getAll(), answer))
  return all.sort((one, other) => one.turn - other.turn)
}

/** Only what the record has taken is given up here. */
export const taken = (ids) => within('journal', 'readwrite', (store) => ids.forEach((id) => store.delete(id)))
